using Darya.Corridors.Results;

namespace Darya.Reporting.Workbook;

/// <summary>What was asked of the network: closure, easing, travellers, routes.</summary>
internal static class CorridorAnswerSheets
{
    internal static IEnumerable<Sheet> Create(CorridorFields f)
    {
        var study = f.Figures.Study;
        return
        [
            .. study.Closure is { } closure ? Closure(f, closure) : [],
            .. study.Ease is { } ease ? Ease(f, ease) : [],
            People(f, study.People?.Crossings ?? []),
            f.Sheet(
                "corridorRoutes",
                study.Routes.SelectMany(r => r.Alternatives.Select(a => (Route: r, Way: a))),
                f.Text<(RouteOutcome Route, RouteAlternative Way)>("from", x => f.Place(x.Route.From)),
                f.Text<(RouteOutcome Route, RouteAlternative Way)>("to", x => f.Place(x.Route.To)),
                f.Text<(RouteOutcome Route, RouteAlternative Way)>("goods", x => f.Goods(x.Route.Commodity)),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("share", x => CorridorFields.Percent(x.Way.Share)),
                f.Whole<(RouteOutcome Route, RouteAlternative Way)>("km", x => x.Way.Km),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("totalHours", x => x.Way.Hours),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("borderHoursOf", x => x.Way.BorderHours),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("nineOfTen", x => x.Way.HoursHigh),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("usdPerTonne", x => x.Way.UsdPerTonne),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("borderUsdTonne", x => x.Way.BorderUsdPerTonne),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("timeUsdTonne", x => x.Way.TimeUsdPerTonne),
                f.One<(RouteOutcome Route, RouteAlternative Way)>("reliabilityUsdTonne", x => x.Way.ReliabilityUsdPerTonne),
                f.Wrapped<(RouteOutcome Route, RouteAlternative Way)>("by", x => string.Join(", ", x.Way.Crossings.Select(f.Crossing))),
                f.Wrapped<(RouteOutcome Route, RouteAlternative Way)>("places", x => string.Join(" – ", x.Way.Places.Select(f.Place)))),
        ];
    }

    private static IEnumerable<Sheet> Closure(CorridorFields f, ClosureOutcome c) =>
    [
        Costs(f, "closureStates", c.States),
        f.Sheet(
            "closureCrossings",
            c.Shifts,
            f.Text<CrossingShift>("crossing", s => f.Crossing(s.Crossing), 40),
            f.Three<CrossingShift>("mt", s => s.Mt),
            f.Three<CrossingShift>("mtAfter", s => s.MtAfter),
            f.One<CrossingShift>("useAfter", s => s.UsePercent)),
        f.Sheet(
            "closureFlows",
            c.Pairs,
            f.Text<PairCostOutcome>("exporter", p => f.Economy(p.Exporter)),
            f.Text<PairCostOutcome>("importer", p => f.Economy(p.Importer)),
            f.Text<PairCostOutcome>("goods", p => f.Goods(p.Commodity)),
            f.Three<PairCostOutcome>("mt", p => p.Mt),
            f.Three<PairCostOutcome>("mtAfter", p => p.MtAfter),
            f.Three<PairCostOutcome>("rerouted", p => p.ReroutedMt),
            f.One<PairCostOutcome>("usdBefore", p => p.UsdPerTonne),
            f.One<PairCostOutcome>("usdAfter", p => p.UsdPerTonneAfter)),
    ];

    private static IEnumerable<Sheet> Ease(CorridorFields f, EaseOutcome e) =>
    [
        f.Sheet(
            "eased",
            e.Crossings,
            f.Text<EasedCrossing>("crossing", c => f.Crossing(c.Crossing), 40),
            f.One<EasedCrossing>("hoursBefore", c => c.Hours),
            f.One<EasedCrossing>("hoursAfter", c => c.HoursAfter),
            f.Whole<EasedCrossing>("usdShipmentBefore", c => c.Usd),
            f.Whole<EasedCrossing>("usdShipmentAfter", c => c.UsdAfter)),
        f.Sheet(
            "easeGains",
            f.Figures.Ordered(e.Gains, g => g.Economy),
            f.Text<EaseGain>("economy", g => f.Economy(g.Economy)),
            f.One<EaseGain>("transportGain", g => g.TransportMusd),
            f.Three<EaseGain>("incomePercent", g => g.RealIncomePercent),
            f.One<EaseGain>("incomeMusd", g => g.RealIncomeMusd)),
        f.Sheet(
            "easePairs",
            e.Pairs,
            f.Text<EasedPair>("exporter", p => f.Economy(p.Exporter)),
            f.Text<EasedPair>("importer", p => f.Economy(p.Importer)),
            f.One<EasedPair>("tradeBefore", p => p.Musd),
            f.One<EasedPair>("tradeAfter", p => p.MusdAfter),
            f.Three<EasedPair>("costShareBefore", p => p.CostSharePercent),
            f.Three<EasedPair>("costShareAfter", p => p.CostShareAfterPercent)),
        f.Sheet(
            "easeRounds",
            e.Iterations,
            f.Whole<EaseIteration>("round", i => i.Round),
            f.Three<EaseIteration>("largestChange", i => i.LargestChangePercent),
            f.One<EaseIteration>("turnover", i => i.TurnoverMusd)),
        Costs(f, "easeStates", e.States),
    ];

    private static Sheet Costs(CorridorFields f, string name, IReadOnlyList<StateCostOutcome> states) => f.Sheet(
        name,
        f.Figures.Ordered(states, s => s.Economy),
        f.Text<StateCostOutcome>("economy", s => f.Economy(s.Economy)),
        f.One<StateCostOutcome>("onExports", s => s.ExportsMusd),
        f.One<StateCostOutcome>("onImports", s => s.ImportsMusd),
        f.One<StateCostOutcome>("borne", s => s.BorneMusd),
        f.Three<StateCostOutcome>("millionHours", s => s.MillionHours),
        f.Three<StateCostOutcome>("rerouted", s => s.ReroutedMt),
        f.Three<StateCostOutcome>("stopped", s => s.StoppedMt),
        f.Three<StateCostOutcome>("transitChange", s => s.TransitMt));

    private static Sheet People(CorridorFields f, IReadOnlyList<PeopleCrossing> crossings) => f.Sheet(
        "corridorPeople",
        crossings,
        f.Text<PeopleCrossing>("crossing", c => f.Crossing(c.Crossing), 40),
        f.Text<PeopleCrossing>("status", c => f.Kind("status", c.Status), 18),
        f.Whole<PeopleCrossing>("people", c => c.PeoplePerDay),
        f.Whole<PeopleCrossing>("peopleCapacity", c => c.CapacityPerDay),
        f.Whole<PeopleCrossing>("reportedLow", c => c.ReportedLow),
        f.Whole<PeopleCrossing>("reportedHigh", c => c.ReportedHigh),
        f.One<PeopleCrossing>("meanWait", c => c.MeanWaitMinutes),
        f.One<PeopleCrossing>("peakWait", c => c.PeakWaitMinutes),
        f.Whole<PeopleCrossing>("peopleAfter", c => c.PeoplePerDayAfter),
        f.Whole<PeopleCrossing>("peopleCapacityAfter", c => c.CapacityPerDayAfter),
        f.One<PeopleCrossing>("meanWaitAfter", c => c.MeanWaitMinutesAfter),
        f.One<PeopleCrossing>("peakWaitAfter", c => c.PeakWaitMinutesAfter));
}
