using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>How amounts follow the water of the year.</summary>
internal static class YearRuleClause
{
    internal static string Of(Narrator n, YearRule rule)
    {
        var day = PlainDates.Day(rule.DecidedOn, n.Language);
        var factors = rule.Kind == YearRuleKind.Proportional
            ? n.Say(
                $"in proportion to it, from {n.Number(rule.Least)} to {n.Number(rule.Most)} of the amount",
                $"пропорционально ему, с коэффициентом от {n.Number(rule.Least)} до {n.Number(rule.Most)}")
            : string.Join(", ", rule.Tiers.Select(t => Tier(n, t)));
        return n.Say(
            $"on {day} {n.Meter(rule.Meter)} (percent of norm) fixes the amounts of {n.Articles(rule.Scales, "", "")}: {factors}",
            $"{day} объёмы по {n.Articles(rule.Scales, "статье", "статьям")} определяются по показателю {n.Meter(rule.Meter)} (в процентах нормы): {factors}")
            + Debts(n, rule);
    }

    private static string Tier(Narrator n, YearTier tier)
    {
        var range = tier switch
        {
            { From: null, Below: { } below } => n.Say($"below {n.Percent(below)}", $"ниже {n.Percent(below)}"),
            { From: { } from, Below: { } below } => n.Say($"from {n.Number(from)} to {n.Percent(below)}", $"от {n.Number(from)} до {n.Percent(below)}"),
            { From: { } from } => n.Say($"from {n.Percent(from)} on", $"от {n.Percent(from)}"),
            _ => n.Say("always", "всегда"),
        };
        return n.Say($"{range} they are multiplied by {n.Number(tier.Factor)}", $"{range} – с коэффициентом {n.Number(tier.Factor)}");
    }

    private static string Debts(Narrator n, YearRule rule)
    {
        var back = rule.PayBackYears > 0
            ? n.Say($"; what was not delivered is paid back {n.WithinYears(rule.PayBackYears)}", $"; недопоставленное возвращается {n.WithinYears(rule.PayBackYears)}")
            : string.Empty;
        if (rule.CancelMeter.Length == 0 || rule.CancelAt is not { } full)
        {
            return back;
        }

        var mark = n.Agreement.Meter(rule.CancelMeter) is { } meter ? n.Quantity(full, meter.Unit) : n.Number(full);
        return back + n.Say(
            $"; debts are cancelled when {n.Meter(rule.CancelMeter)} reaches {mark}",
            $"; долги списываются, когда показатель {n.Meter(rule.CancelMeter)} достигает {mark}");
    }
}
