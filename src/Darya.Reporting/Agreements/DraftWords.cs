using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Model;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Agreements;

/// <summary>A draft in plain words for negotiators: what all gain and how it is shared, what is owed, what dry years change, what it rests on.</summary>
internal static class DraftWords
{
    private const double Norm = 100; // percent

    internal static IReadOnlyList<LocalName> Of(DraftOutcome outcome)
    {
        var names = new AgreementNames(outcome.Agreement, outcome.MeanYear.Region);
        return [Gains(outcome, names), Owed(outcome.Agreement), RestsOn(outcome)];
    }

    private static LocalName Gains(DraftOutcome outcome, AgreementNames names)
    {
        var (study, share) = (outcome.Study, outcome.Share);
        var (all, gain) = (names.Listing(study.Players), Amounts.MusdYear(study.MeanYear.JointGainMusd));
        var order = study.Players.Zip(share.GainMusd).OrderByDescending(g => g.Second).ToArray();
        var (most, least) = (names.Who(order[0].First), names.Who(order[^1].First));
        var (much, little) = (Amounts.Musd(order[0].Second), Amounts.Musd(order[^1].Second));
        var holds = share.IsInCore
            ? new LocalName("no group does better by leaving", "ни одной группе не выгодно выйти")
            : new LocalName("some group does better by leaving", "какой-то группе выгодно выйти");
        return new LocalName(
            $"The draft binds {all.English}. In the mean year they gain {gain.English} together over each acting alone; by the rule “{share.Name.English}” {most.English} gains most, {much.English}, and {least.English} least, {little.English}; {holds.English}.",
            $"Проект связывает стороны: {all.Russian}. В среднем году вместе они получают на {gain.Russian} больше, чем поодиночке; по правилу «{share.Name.Russian}» больше всех получает {most.Russian} – {much.Russian}, меньше всех – {least.Russian}: {little.Russian}; {holds.Russian}.");
    }

    private static LocalName Owed(Agreement agreement)
    {
        double Sum(TermKind kind) => agreement.Terms.Where(t => t.Kind == kind && IsOfNormalYear(t) && !IsCap(t)).Sum(t => t.Quantity?.Amounts.Sum(a => a.Value) ?? 0);
        int Count(TermKind kind) => agreement.Terms.Count(t => t.Kind == kind);
        var (releases, energy, paid) = (
            AgreementNames.Quantity(Sum(TermKind.ReleaseSchedule) / 1000, "km3"),
            AgreementNames.Quantity(Sum(TermKind.EnergyDelivery) / 1000, "TWh"),
            Amounts.MusdYear(Sum(TermKind.Payment)));
        var seas = AgreementNames.Quantity(Sum(TermKind.EnvironmentalFlow) / 1000, "km3");
        var reservoirs = agreement.Terms.Where(t => t.Kind == TermKind.ReleaseSchedule).Select(t => t.Meter).Distinct(StringComparer.Ordinal).Count();
        var follows = DryYears(agreement);
        return new LocalName(
            FormattableString.Invariant($"In a normal year it asks for releases of at least {releases.English} by quarter (reservoirs: {reservoirs}), for {energy.English} of electricity (deliveries: {Count(TermKind.EnergyDelivery)}), for {seas.English} to the deltas, and for payments of {paid.English} on top of the price of the electricity. {follows.English}"),
            FormattableString.Invariant($"В обычный год он требует попусков не менее {releases.Russian} из водохранилищ (их {reservoirs}) по кварталам, {energy.Russian} электроэнергии (поставок – {Count(TermKind.EnergyDelivery)}), {seas.Russian} в дельты и платежей {paid.Russian} сверх цены электроэнергии. {follows.Russian}"));
    }

    /// <summary>Whether the term is a release that must not be exceeded: no water that anybody can ask for.</summary>
    private static bool IsCap(Term term) => term is { Kind: TermKind.ReleaseSchedule, Quantity.Bound: Bound.Most };

    /// <summary>Whether the term is owed at the norm of its index.</summary>
    private static bool IsOfNormalYear(Term term) => !(term.Trigger?.Above > Norm) && !(term.Trigger?.Below <= Norm);

    /// <summary>What dry years leave of releases and of electricity, weighed by amounts.</summary>
    private static LocalName DryYears(Agreement agreement)
    {
        if (agreement.Terms.All(t => t.YearRule is null))
        {
            return new LocalName("No amount follows the water of the year.", "Количества не зависят от водности года.");
        }

        var (releases, energy) = (Dry(agreement, TermKind.ReleaseSchedule), Dry(agreement, TermKind.EnergyDelivery));
        return new LocalName(
            $"In dry years it asks for {releases.English} of these releases and {energy.English} of this electricity.",
            $"В маловодные годы он требует {releases.Russian} этих попусков и {energy.Russian} этой электроэнергии.");
    }

    private static LocalName Dry(Agreement agreement, TermKind kind)
    {
        var terms = agreement.Terms.Where(t => t.Kind == kind && t.Quantity is not null && !IsCap(t)).Select(t => (
            Amount: t.Quantity!.Amounts.Sum(a => a.Value),
            Factor: agreement.Terms.FirstOrDefault(r => r.YearRule?.Scales.Contains(t.Id, StringComparer.Ordinal) ?? false)?.YearRule?.Tiers.FirstOrDefault(x => x.From is null)?.Factor ?? 1)).ToArray();
        var whole = terms.Sum(t => t.Amount);
        return Amounts.Percent(whole > 0 ? 100 * terms.Sum(t => t.Amount * t.Factor) / whole : 100);
    }

    private static LocalName RestsOn(DraftOutcome outcome)
    {
        var years = outcome.Years.Select(p => p.Horizon.Periods[0].Year).ToArray();
        var span = years.Length == 0
            ? new LocalName("no recorded year", "без фактических лет")
            : new LocalName(
                FormattableString.Invariant($"the plans of the recorded years {years.Min()}–{years.Max()}"), FormattableString.Invariant($"планы фактических {years.Min()}–{years.Max()} годов"));
        var unseen = LeftOut(outcome);
        return new LocalName(
            $"Every amount is an estimate: it comes from the plan of all parties in the mean of the recorded years and from {span.English}. It is a proposal to be negotiated; its test (darya agree test) shows in which recorded years it can be kept and who gains.{unseen.English}",
            $"Все количества – оценки: их основа – план всех сторон на средний год и {span.Russian}. Это предмет переговоров; проверка (darya agree test) покажет, в какие фактические годы проект выполним и кто выигрывает.{unseen.Russian}");
    }

    /// <summary>How the draft fares in years it was not made from; nothing when that was not tried.</summary>
    private static LocalName LeftOut(DraftOutcome outcome)
    {
        var (good, all) = (outcome.LeftOut.Count(y => y.States.All(s => s.GainMusd >= 0)), outcome.LeftOut.Count);
        return all == 0
            ? new LocalName(string.Empty, string.Empty)
            : new LocalName(
                FormattableString.Invariant($" In {good} of {all} recorded years every party gains under a draft that was made from the other years alone."),
                FormattableString.Invariant($" В {good} из {all} фактических лет каждая сторона выигрывает по проекту, составленному только по остальным годам."));
    }
}
