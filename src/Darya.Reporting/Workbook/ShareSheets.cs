using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Workbook;

/// <summary>How the gain is shared: rules, payments, years, changed assumptions.</summary>
internal static class ShareSheets
{
    internal static IEnumerable<Sheet> Create(CooperationFigures figures, WorkbookWords words)
    {
        var outcome = figures.Outcome;
        string State(string id) => words.Name(figures.Names.State(id));
        Column Money(string key, double width = 16) => new(words.With(key, "musdYear"), CellFormat.OneDigit, width);
        Column MoneyOf(string key, string state) => new($"{words[key]}, {State(state)}, {words["musdYear"]}", CellFormat.OneDigit, 16);

        yield return new Sheet(
            words["sheet.shares"],
            [
                new(words["belief"], CellFormat.Plain, 16), new(words["shareRule"], CellFormat.Plain, 26), new(words["state"], CellFormat.Plain, 18), Money("share"), Money("gain"),
                new(words["power"], CellFormat.Percent, 12), new(words["propensity"], CellFormat.TwoDigits, 14), new(words["inCore"], CellFormat.Plain, 10), Money("slack"),
                new(words["firstToLeave"], CellFormat.Plain, 18), new(words["externalityProof"], CellFormat.Plain, 14), new(words["stability"], CellFormat.ThreeDigits, 16),
                new(words["yearsAllBetter"], CellFormat.Percent, 16), new(words["note"], CellFormat.Wrapped, 40),
            ],
            [
                .. figures.Headline.Gamma.Rules.SelectMany(r => Rule(figures, words, words["beliefGamma"], r)),
                .. figures.Headline.Delta.Rules.SelectMany(r => Rule(figures, words, words["beliefDelta"], r)),
            ],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.payments"],
            [
                new(words["shareRule"], CellFormat.Plain, 26), new(words["payer"], CellFormat.Plain, 18), new(words["receiver"], CellFormat.Plain, 18), Money("total"),
                Money("forWater"), Money("forWinterPower"), Money("forFuel"), Money("forMoney"),
            ],
            [.. figures.Headline.Gamma.Rules.SelectMany(r => r.Payments.Select(p => new object?[]
            {
                words.Name(r.Name), State(p.From), State(p.To), p.TotalMusd, p.WaterMusd, p.WinterPowerMusd, p.FuelMusd, p.MoneyMusd,
            }))],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.years"],
            [
                new(words["game"], CellFormat.Plain, 20), Money("jointGain"), new(words["coreGamma"], CellFormat.Plain, 18), Money("epsilon", 22),
                .. outcome.Players.Select(p => MoneyOf("shapleyGain", p)),
            ],
            [.. figures.Games.Select(g => (object?[])
            [
                words.Name(g.Name), g.JointGainMusd, words[g.Gamma.IsCoreEmpty ? "empty" : "nonEmpty"], g.Gamma.LeastCoreEpsilonMusd,
                .. outcome.Players.Select((_, k) => (object?)CooperationFigures.Rule(g.Gamma, CooperationFigures.Shapley)?.GainMusd[k]),
            ])]);
        yield return new Sheet(
            words["sheet.sensitivities"],
            [
                new(words["case"], CellFormat.Plain, 40), Money("jointGain"), new(words["coreGamma"], CellFormat.Plain, 18), new(words["holds"], CellFormat.Plain, 18),
                Money("headlineSlack"), new(words["firstToLeave"], CellFormat.Plain, 18), .. outcome.Players.Select(p => MoneyOf("shapleyGain", p)),
            ],
            [.. outcome.Sensitivities.Select(s => (object?[])
            [
                words.Name(s.Name), s.JointGainMusd, words[s.IsCoreEmpty ? "empty" : "nonEmpty"], words.YesNo(s.HeadlineSlackMusd >= 0), s.HeadlineSlackMusd, s.FirstToLeave,
                .. s.ShapleyGainMusd.Select(g => (object?)g),
            ])]);
    }

    private static IEnumerable<object?[]> Rule(CooperationFigures figures, WorkbookWords words, string belief, ShareOutcome rule) =>
        rule.ShareMusd is not { } share
            ? [[belief, words.Name(rule.Name), null, null, null, null, null, null, null, null, null, null, null, rule.Reason is { } reason ? words.Name(reason) : null]]
            : figures.Outcome.Players.Select((p, k) => new object?[]
            {
                belief, words.Name(rule.Name), words.Name(figures.Names.State(p)), share[k], rule.GainMusd[k], WorkbookWords.Finite(rule.Power.ElementAtOrDefault(k)),
                Propensity(words, rule, k), words.YesNo(rule.IsInCore), rule.CoreSlackMusd, rule.FirstToLeave, words.YesNo(rule.IsExternalityProof),
                WorkbookWords.Finite(rule.StabilityIndex), rule.YearsAllBetterShare, null,
            });

    private static object? Propensity(WorkbookWords words, ShareOutcome rule, int player) =>
        player >= rule.PropensityToDisrupt.Count ? null
        : double.IsInfinity(rule.PropensityToDisrupt[player]) ? words["infinite"]
        : WorkbookWords.Finite(rule.PropensityToDisrupt[player]);
}
