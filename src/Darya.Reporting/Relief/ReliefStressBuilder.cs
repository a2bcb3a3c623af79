using Darya.Relief;
using Darya.Relief.Results;
using Darya.Reporting.Page;
using static Darya.Reporting.Relief.ReliefSectionBuilder;

namespace Darya.Reporting.Relief;

/// <summary>Rearranges events, stock and shares for the page.</summary>
internal static class ReliefStressBuilder
{
    private const double Million = 1e6;

    internal static ReliefStressData Stress(ReliefFigures figures, StressStudy stress) => new(
        [.. stress.Events.Select(e => Event(figures, e))], stress.Stock is { } stock ? Stock(stress, stock) : null);

    internal static ReliefShareData Shares(ReliefFigures figures, ShareStudy shares)
    {
        var names = shares.Contributors.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return new ReliefShareData(
            [.. shares.Outcome.Contributors.Select(c => new ReliefContributorData(
                c.Contributor,
                Name.Of(figures.Name(c.Contributor)),
                names.TryGetValue(c.Contributor, out var known) && known.IsDonor,
                Round(c.AloneUsd / Million),
                Round(c.LastUsd / Million),
                Round(c.ShapleyUsd / Million),
                Round(c.NucleolusUsd / Million)))],
            [.. shares.Outcome.Coalitions.Select(c => new ReliefCoalitionData(c.Members, Round(c.CostUsd / Million), Round(c.SavingUsd / Million)))],
            shares.Outcome.CoreIsEmpty,
            [.. shares.Terms.Select(t => new ReliefTermData(
                t.Kind, t.Pledge.Contributor, ReliefFigures.Id(t.Pledge.Kind), Name.Of(figures.Name(t.Pledge.Item)), t.Pledge.Food, t.Pledge.Unit, Round(t.Total), Series(t.Pledge.Amounts), Name.Of(t.Text)))]);
    }

    /// <summary>Below half a person a difference of two plans is the solver's tolerance.</summary>
    private static double Persons(double value) => Math.Abs(value) < 0.5 ? 0 : Round(value);

    private static ReliefEventData Event(ReliefFigures figures, EventStudy e) => new(
        e.Event.Id,
        Name.Of(e.Event.Name),
        e.Event.Month.Index - figures.Study.Months[0].Index,
        Round(e.Event.Probability),
        StandardEvents.Reason(e.Event, figures.Study.Parameters) is { } reason ? Name.Of(reason) : null,
        Persons(e.PersonMonthsUnserved),
        Persons(e.PersonMonthsWorse),
        Persons(e.PersonMonthsBetter),
        Persons(e.MostPersons),
        Round(e.MoreMillionUsd),
        [.. e.Provinces.Select(p => new ReliefEventProvinceData(p.Place, p.Month, Round(p.Persons), Round(p.PersonsBefore), Round(p.InNeed)))],
        [.. e.Weeks.Select(w => new ReliefWeekData(w.Place, w.Month, w.FirstDay, w.LastDay, Round(w.EvenPersons), Round(w.ConcentratedPersons)))],
        [.. e.Shortages.Select(s => ReliefPlanBuilder.Shortage(figures, s))],
        ReliefPlanBuilder.Classes(e.Classes),
        ReliefPlanBuilder.Audit(figures, e.Outcome.Rest.Audit));

    private static ReliefStockStudyData Stock(StressStudy stress, StockStudy stock)
    {
        var names = stress.Events.ToDictionary(e => e.Event.Id, e => e.Event.Name, StringComparer.Ordinal);
        var o = stock.Outcome;
        return new ReliefStockStudyData(
            o.Month,
            Name.Of(stock.Answer),
            Round(o.PremiumUsd / Million),
            Persons(o.PersonMonthsKeptFed),
            [.. stock.Hubs.Select(h => new ReliefHubStockData(h.Place, Series(h.Tonnes), Series(h.TonnesWithout)))],
            [.. o.Stocks.Select(s => new ReliefLaidInData(s.Place, s.Food, Round(s.Tonnes), Round(s.TonnesWithout)))],
            [.. o.Events.Select(e => new ReliefPreparedData(
                Name.Of(names.TryGetValue(e.Event, out var name) ? name : ReliefWords.Nothing), Round(e.Probability), Round(e.SpentUsd / Million), Round(e.SpentWithoutUsd / Million), Persons(e.UnservedPersonMonths), Persons(e.UnservedWithout), Persons(e.UnservedWithout - e.UnservedPersonMonths)))]);
    }
}
