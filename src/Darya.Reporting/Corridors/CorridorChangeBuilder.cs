using Darya.Corridors.Results;
using Darya.Reporting.Page;
using static Darya.Reporting.Corridors.CorridorSectionBuilder;

namespace Darya.Reporting.Corridors;

/// <summary>Rearranges routes, a closure, easier crossings and travellers for the page.</summary>
internal static class CorridorChangeBuilder
{
    internal static RouteData Route(RouteOutcome route) => new(
        route.From,
        route.To,
        route.Commodity,
        Round(route.UsdPerTonne),
        [.. route.Alternatives.Select(a => new RouteAlternativeData(
            a.Places,
            a.Legs,
            Percent(a.Share),
            Round(a.Km),
            Round(a.Hours),
            Round(a.BorderHours),
            Round(a.HoursHigh),
            Round(a.UsdPerTonne),
            Round(a.BorderUsdPerTonne),
            Round(a.TimeUsdPerTonne),
            Round(a.ReliabilityUsdPerTonne),
            a.Crossings))]);

    internal static ClosureData Closure(CorridorFigures figures, ClosureOutcome c) => new(
        Name.Of(c.Name),
        c.Closed,
        c.ClosedLegs,
        Round(c.CostMusd),
        Round(c.MillionHours),
        Round(c.ReroutedMt),
        Round(c.StoppedMt),
        Costs(figures, c.States),
        [.. c.Pairs.Select(p => new CostPairData(
            p.Exporter, p.Importer, p.Commodity, Round(p.Mt), Round(p.MtAfter), Round(p.ReroutedMt), Round(p.UsdPerTonne), Round(p.UsdPerTonneAfter)))],
        [.. c.Shifts.Select(s => new ShiftData(s.Crossing, Round(s.Mt), Round(s.MtAfter), Round(s.UsePercent)))]);

    internal static EaseData Ease(CorridorFigures figures, EaseOutcome e) => new(
        Name.Of(e.Name),
        [.. e.Crossings.Select(c => new EasedCrossingData(c.Crossing, Round(c.Hours), Round(c.HoursAfter), Round(c.Usd), Round(c.UsdAfter)))],
        [.. e.Iterations.Select(i => new RoundData(i.Round, Round(i.LargestChangePercent), Round(i.TurnoverMusd)))],
        e.Agrees,
        Round(e.TolerancePercent),
        [.. e.Pairs.Select(p => new EasedPairData(p.Exporter, p.Importer, Round(p.Musd), Round(p.MusdAfter), Round(p.CostSharePercent), Round(p.CostShareAfterPercent)))],
        [.. figures.Ordered(e.Gains, g => g.Economy).Select(g => new EaseGainData(g.Economy, Round(g.TransportMusd), Round(g.RealIncomePercent), Round(g.RealIncomeMusd)))],
        Costs(figures, e.States));

    internal static PeopleData People(PeopleOutcome p) => new(
        Name.Of(p.Name),
        [.. p.Crossings.Select(c => new PeopleCrossingData(
            c.Crossing,
            CorridorFigures.Id(c.Status),
            Round(c.CapacityPerDay),
            Round(c.PeoplePerDay),
            Round(c.ReportedLow),
            Round(c.ReportedHigh),
            Round(c.MeanWaitMinutes),
            Round(c.PeakWaitMinutes),
            Round(c.PeoplePerDayAfter),
            Round(c.CapacityPerDayAfter),
            Round(c.MeanWaitMinutesAfter),
            Round(c.PeakWaitMinutesAfter)))],
        Round(p.MillionHours),
        Round(p.MillionHoursAfter),
        Round(p.UsdPerHour),
        Round(p.SavedMusd),
        Round(p.NewTravellers));

    private static EconomyCostData[] Costs(CorridorFigures figures, IReadOnlyList<StateCostOutcome> states) =>
    [
        .. figures.Ordered(states, s => s.Economy).Select(s => new EconomyCostData(
            s.Economy, Round(s.ExportsMusd), Round(s.ImportsMusd), Round(s.BorneMusd), Round(s.MillionHours), Round(s.ReroutedMt), Round(s.StoppedMt), Round(s.TransitMt))),
    ];
}
