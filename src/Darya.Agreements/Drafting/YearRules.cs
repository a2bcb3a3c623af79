using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>Rules of the year: how amounts follow the water, read from the plans of the recorded years.</summary>
internal static class YearRules
{
    private const double Flat = 0.03; // amounts that move less between dry and wet years do not follow the water

    internal static IEnumerable<Term> Of(DraftBasis basis, DraftMeters meters, IEnumerable<RiverTerm> terms)
    {
        foreach (var (term, index) in terms)
        {
            var measure = MeterMeasure.Find(meters.Get(term.Meter), basis.Region, basis.Parties)!;
            var tiers = basis.TiersOf(meters.Get(index), term.Quantity!.Bound, plan => Windows(plan, term, measure));
            if (tiers.Any(t => Math.Abs(t.Factor - 1) >= Flat))
            {
                yield return new Term
                {
                    Id = "year-" + term.Id,
                    Kind = TermKind.YearRule,
                    Article = string.Empty,
                    Text = LocalText.None,
                    Debtors = [],
                    Creditors = [],
                    Modality = Modality.Definition,
                    YearRule = new YearRule(
                        YearRuleKind.Tiered, index, DraftMeters.DecidedOn, tiers, 0, double.MaxValue, [term.Id], 0, string.Empty, null),
                };
            }
        }
    }

    private static double[] Windows(Plan plan, Term term, MeterMeasure measure) => [.. term.Quantity!.Amounts.Select(a =>
    {
        var periods = term.Kind == TermKind.StorageTarget ? [YearWindows.PeriodOfEnd(a.Window, plan.Horizon)] : YearWindows.Periods(a.Window, plan.Horizon);
        return periods.Sum(p => measure.Places.Sum(place => PlanMeasure.Of(plan, measure.Measure, place, p.Ordinal)));
    })];
}
