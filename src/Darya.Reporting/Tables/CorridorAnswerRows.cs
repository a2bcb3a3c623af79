using System.Globalization;
using Darya.Corridors.Results;
using Darya.Reporting.Corridors;
using static Darya.Reporting.Tables.CorridorRows;

namespace Darya.Reporting.Tables;

/// <summary>Long rows of what was asked of the network: routes, a closure, an easing, travellers.</summary>
internal static class CorridorAnswerRows
{
    private const string Closed = "closure";
    private const string Easy = "ease";

    internal static IEnumerable<LongRow> Closure(CorridorFigures figures)
    {
        if (figures.Study.Closure is not { } c)
        {
            return [];
        }

        var year = figures.Study.GoodsYear;
        return CorridorRows.Of(
            Closed, "all", year, ("cost", Money, c.CostMusd), ("hours", MillionHours, c.MillionHours), ("rerouted", Tonnes, c.ReroutedMt), ("stopped", Tonnes, c.StoppedMt))
            .Concat(Costs(figures, Closed, c.States))
            .Concat(c.Pairs.SelectMany(p =>
            {
                var item = $"{p.Exporter}>{p.Importer}.{p.Commodity}";
                return CorridorRows.Of(CorridorFigures.Base, item, year, ("goods", Tonnes, p.Mt), ("cost", UsdPerTonne, p.UsdPerTonne))
                    .Concat(CorridorRows.Of(Closed, item, year, ("goods", Tonnes, p.MtAfter), ("rerouted", Tonnes, p.ReroutedMt), ("cost", UsdPerTonne, p.UsdPerTonneAfter)));
            }))
            .Concat(c.Shifts.SelectMany(s => CorridorRows.Of(CorridorFigures.Base, $"crossing.{s.Crossing}", year, ("goods", Tonnes, s.Mt))
                .Concat(CorridorRows.Of(Closed, $"crossing.{s.Crossing}", year, ("goods", Tonnes, s.MtAfter), ("use", Percent, s.UsePercent)))));
    }

    internal static IEnumerable<LongRow> Ease(CorridorFigures figures)
    {
        if (figures.Study.Ease is not { } e)
        {
            return [];
        }

        var year = figures.Study.GoodsYear;
        return CorridorRows.Of(Easy, "all", year, ("agrees", Flag, Is(e.Agrees)), ("tolerance", Percent, e.TolerancePercent))
            .Concat(e.Crossings.SelectMany(c => CorridorRows.Of(CorridorFigures.Base, $"crossing.{c.Crossing}", year, ("hours", Hours, c.Hours), ("shipment_cost", Usd, c.Usd))
                .Concat(CorridorRows.Of(Easy, $"crossing.{c.Crossing}", year, ("hours", Hours, c.HoursAfter), ("shipment_cost", Usd, c.UsdAfter)))))
            .Concat(e.Iterations.SelectMany(i => CorridorRows.Of(
                Easy, string.Create(CultureInfo.InvariantCulture, $"round-{i.Round}"), year, ("largest_change", Percent, i.LargestChangePercent), ("turnover", Money, i.TurnoverMusd))))
            .Concat(e.Pairs.SelectMany(p => CorridorRows.Of(CorridorFigures.Base, $"{p.Exporter}>{p.Importer}", year, ("trade", Money, p.Musd), ("transport_share", Percent, p.CostSharePercent))
                .Concat(CorridorRows.Of(Easy, $"{p.Exporter}>{p.Importer}", year, ("trade", Money, p.MusdAfter), ("transport_share", Percent, p.CostShareAfterPercent)))))
            .Concat(figures.Ordered(e.Gains, g => g.Economy).SelectMany(g => CorridorRows.Of(
                Easy, g.Economy, year, ("cheaper_transport", Money, g.TransportMusd), ("real_income", Percent, g.RealIncomePercent), ("real_income_money", Money, g.RealIncomeMusd))))
            .Concat(Costs(figures, Easy, e.States));
    }

    internal static IEnumerable<LongRow> People(CorridorFigures figures)
    {
        if (figures.Study.People is not { } p)
        {
            return [];
        }

        var year = figures.Study.Date.Year;
        const string After = "people";
        return CorridorRows.Of(CorridorFigures.Base, "all", year, ("hours", MillionHours, p.MillionHours), ("hour_value", "USD/h", p.UsdPerHour))
            .Concat(CorridorRows.Of(After, "all", year, ("hours", MillionHours, p.MillionHoursAfter), ("saved", Money, p.SavedMusd), ("new_travellers", "people/day", p.MillionHoursAfter is null ? null : p.NewTravellers)))
            .Concat(p.Crossings.SelectMany(c => CorridorRows.Of(
                CorridorFigures.Base,
                c.Crossing,
                year,
                ("people", "people/day", c.PeoplePerDay),
                ("capacity", "people/day", c.CapacityPerDay),
                ("reported_low", "people/day", c.ReportedLow),
                ("reported_high", "people/day", c.ReportedHigh),
                ("mean_wait", "min", c.MeanWaitMinutes),
                ("peak_wait", "min", c.PeakWaitMinutes))
                .Concat(CorridorRows.Of(
                    After,
                    c.Crossing,
                    year,
                    ("people", "people/day", c.PeoplePerDayAfter),
                    ("capacity", "people/day", c.CapacityPerDayAfter),
                    ("mean_wait", "min", c.MeanWaitMinutesAfter),
                    ("peak_wait", "min", c.PeakWaitMinutesAfter)))));
    }

    internal static IEnumerable<LongRow> Routes(CorridorFigures figures) => figures.Study.Routes.SelectMany((r, i) =>
    {
        var route = string.Create(CultureInfo.InvariantCulture, $"route-{i + 1}.{r.From}>{r.To}.{r.Commodity}");
        var year = figures.Study.Date.Year;
        return CorridorRows.Of(CorridorFigures.Base, route, year, ("expected_cost", UsdPerTonne, r.UsdPerTonne))
            .Concat(r.Alternatives.SelectMany((a, k) => CorridorRows.Of(
                CorridorFigures.Base,
                string.Create(CultureInfo.InvariantCulture, $"{route}.{k + 1}"),
                year,
                ("share", Percent, 100 * a.Share),
                ("length", "km", a.Km),
                ("hours", Hours, a.Hours),
                ("border_hours", Hours, a.BorderHours),
                ("hours_90", Hours, a.HoursHigh),
                ("cost", UsdPerTonne, a.UsdPerTonne),
                ("border_cost", UsdPerTonne, a.BorderUsdPerTonne),
                ("time_cost", UsdPerTonne, a.TimeUsdPerTonne),
                ("reliability_cost", UsdPerTonne, a.ReliabilityUsdPerTonne))));
    });

    private static IEnumerable<LongRow> Costs(CorridorFigures figures, string scenario, IReadOnlyList<StateCostOutcome> states) => figures.Ordered(states, s => s.Economy).SelectMany(s => CorridorRows.Of(
        scenario,
        s.Economy,
        figures.Study.GoodsYear,
        ("cost_on_exports", Money, s.ExportsMusd),
        ("cost_on_imports", Money, s.ImportsMusd),
        ("cost_borne", Money, s.BorneMusd),
        ("hours", MillionHours, s.MillionHours),
        ("rerouted", Tonnes, s.ReroutedMt),
        ("stopped", Tonnes, s.StoppedMt),
        ("transit_change", Tonnes, s.TransitMt)));
}
