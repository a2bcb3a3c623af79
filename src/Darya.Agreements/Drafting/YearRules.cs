using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>Amounts of a normal year, and rules of the year for dry and wet ones, read from the plans of the recorded years.</summary>
internal static class YearRules
{
    private const double Flat = 0.03; // amounts that move less between dry and wet years do not follow the water
    private const double Norm = 100; // index of a normal year, percent
    private const double Least = 0.05; // a term that a normal year owes less of than this share of the plan says nothing

    /// <summary>The term with what a normal year owes, and its rule; no term when plans of normal years do not carry it, no rule when it does not follow the water.</summary>
    internal static (RiverTerm? Term, Term? Rule) Of(DraftBasis basis, DraftMeters meters, RiverTerm follower)
    {
        var (term, index) = (follower.Term, follower.Index);
        var measure = MeterMeasure.Find(meters.Get(term.Meter), basis.Region, basis.Parties)!;
        var tiers = basis.TiersOf(meters.Get(index), term.Quantity!.Bound, plan => Windows(plan, term, measure));
        var normal = tiers.Single(t => !(t.From > Norm) && !(t.Below <= Norm)).Factor;
        if (normal < Least)
        {
            return (null, null);
        }

        var scaled = follower with
        {
            Term = term with { Quantity = term.Quantity with { Amounts = [.. term.Quantity.Amounts.Select(a => Scaled(a, normal))] } },
        };
        YearTier[] relative = [.. tiers.Select(t => t with { Factor = Math.Round(t.Factor / normal, 2) })];
        return (scaled, relative.Any(t => Math.Abs(t.Factor - 1) >= Flat) ? Rule(term, index, relative) : null);
    }

    private static Amount Scaled(Amount amount, double factor) => amount with
    {
        Value = WaterTerms.Rounded(amount.Value * factor),
        Figure = amount.Figure with { Item = FormattableString.Invariant($"{amount.Figure.Item}, times {factor} for the normal years on record") },
    };

    private static Term Rule(Term term, string index, IReadOnlyList<YearTier> tiers) => new()
    {
        Id = "year-" + term.Id,
        Kind = TermKind.YearRule,
        Article = string.Empty,
        Text = LocalText.None,
        Debtors = [],
        Creditors = [],
        Modality = Modality.Power,
        YearRule = new YearRule(YearRuleKind.Tiered, index, DraftMeters.DecidedOn, tiers, 0, double.MaxValue, [term.Id], 0, string.Empty, null),
    };

    private static double[] Windows(Plan plan, Term term, MeterMeasure measure) => [.. term.Quantity!.Amounts.Select(a =>
    {
        if (term.Kind == TermKind.StorageTarget)
        {
            var end = YearWindows.PeriodOfEnd(a.Window, plan.Horizon).Ordinal;
            return measure.Places.Sum(place => PlanMeasure.Of(plan, measure.Measure, place, end));
        }

        return YearWindows.Shares(a.Window, plan.Horizon).Sum(s => s.Share * measure.Places.Sum(place => PlanMeasure.Of(plan, measure.Measure, place, s.Period.Ordinal)));
    })];
}
