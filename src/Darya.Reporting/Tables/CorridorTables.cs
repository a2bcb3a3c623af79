using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Reporting.Corridors;
using static Darya.Reporting.Tables.CorridorRows;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a study of corridors as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class CorridorTables
{
    /// <summary>Reads every table of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="region">The region whose network it is.</param>
    /// <returns>
    /// Tables by theme; one that the study says nothing of is left out. The scenario is <c>base</c>, <c>closure</c>, <c>ease</c>, <c>people</c> for what travellers do after a change, <c>works</c>, or <c>case-n</c>
    /// in the order of the study. What has no value has no row. Rows with the variable <c>from_openstreetmap</c> are derived from OpenStreetMap and need its credit, <see cref="CorridorData.OpenStreetMapCredit"/>.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(CorridorStudy study, Region region)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        var figures = new CorridorFigures(study, region);
        LongTable[] all =
        [
            new("corridor_closure", [.. CorridorAnswerRows.Closure(figures)]),
            new("corridor_ease", [.. CorridorAnswerRows.Ease(figures)]),
            new("corridor_works", [.. CorridorWorkRows.Works(figures)]),
            new("corridor_work_shares", [.. CorridorWorkRows.Shares(figures)]),
            new("corridor_portfolio", [.. CorridorWorkRows.Portfolio(figures)]),
            new("corridor_people", [.. CorridorAnswerRows.People(figures)]),
            new("corridor_routes", [.. CorridorAnswerRows.Routes(figures)]),
            new("corridor_ways", [.. study.Legs.SelectMany(l => Way(figures, l))]),
            new("corridor_crossings", [.. study.Crossings.SelectMany(c => Crossing(figures, c))]),
            new("corridor_indicators", [.. study.Corridors.SelectMany(c => Indicators(figures, c))]),
            new("corridor_goods", [.. study.Goods.SelectMany(g => Goods(study, g))]),
            new("corridor_states", [.. figures.Ordered(study.States, s => s.Economy).SelectMany(s => State(study, s))]),
            new("corridor_tonnages", [.. study.Tonnages.SelectMany(Tonnage)]),
            new("corridor_forecast", [.. Forecast(study)]),
            new("corridor_parameters", [.. study.Parameters.SelectMany(p => CorridorRows.Of(
                CorridorFigures.Base, p.Id, study.GoodsYear, ("low", p.Unit, p.Low), ("central", p.Unit, p.Central), ("high", p.Unit, p.High)))]),
        ];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }

    private static IEnumerable<LongRow> Way(CorridorFigures figures, LegOutcome l)
    {
        var year = figures.Study.GoodsYear;
        return CorridorRows.Of(
            CorridorFigures.Base,
            l.Id,
            year,
            ("length", "km", l.Km),
            ("forward", Tonnes, l.ForwardMt),
            ("backward", Tonnes, l.BackwardMt),
            ("capacity", Tonnes, l.CapacityMt),
            ("is_open", Flag, Is(l.State == LegState.Open)),
            ("is_planned", Flag, Is(l.State == LegState.Planned)),
            ("from_openstreetmap", Flag, l.IsOpenStreetMap ? 1 : null))
            .Concat(CorridorRows.Of(figures.Change, l.Id, year, ("forward", Tonnes, l.ForwardMtAfter), ("backward", Tonnes, l.BackwardMtAfter)));
    }

    private static IEnumerable<LongRow> Crossing(CorridorFigures figures, CrossingOutcome c)
    {
        var year = figures.Study.GoodsYear;
        return CorridorRows.Of(
            CorridorFigures.Base,
            c.Id,
            year,
            ("capacity", Tonnes, c.CapacityMt),
            ("is_open", Flag, Is(CorridorFigures.IsOpen(c.Status))),
            ("is_planned", Flag, Is(c.IsPlanned)),
            ("changes_gauge", Flag, Is(c.ChangesGauge)),
            ("from_openstreetmap", Flag, c.IsOpenStreetMap ? 1 : null))
            .Concat(c.Sides.SelectMany(s =>
            {
                var item = $"{c.Id}.{s.From}>{s.To}";
                return CorridorRows.Of(
                    CorridorFigures.Base,
                    item,
                    year,
                    ("hours_out", Hours, s.HoursOut),
                    ("hours_in", Hours, s.HoursIn),
                    ("hours_spread", Hours, s.HoursSpread),
                    ("hours_90", Hours, s.HoursHigh),
                    ("queue_hours", Hours, s.WaitHours),
                    ("shipment_cost", Usd, s.UsdPerShipment),
                    ("is_measured_out", Flag, Is(s.BasisOut == HoursBasis.Crossing)),
                    ("is_measured_in", Flag, Is(s.BasisIn == HoursBasis.Crossing)),
                    ("year_of_hours", Flag, s.Year),
                    ("goods", Tonnes, s.Mt))
                    .Concat(CorridorRows.Of(figures.Change, item, year, ("goods", Tonnes, s.MtAfter), ("hours_with_queue", Hours, s.HoursAfter)));
            }));
    }

    private static IEnumerable<LongRow> Indicators(CorridorFigures figures, CorridorOutcome c)
    {
        var year = figures.Study.GoodsYear;
        IEnumerable<LongRow> Modelled(string scenario, CorridorIndicators i) => CorridorRows.Of(
            scenario,
            c.Id,
            year,
            ("border_hours", Hours, i.BorderHours),
            ("border_cost", Usd, i.BorderUsd),
            ("cost_per_500km_20t", Usd, i.UsdPer500KmPer20Tonnes),
            ("speed_with_delay", "km/h", i.SpeedWithDelayKmh),
            ("speed_without_delay", "km/h", i.SpeedWithoutDelayKmh),
            ("hours", Hours, i.Hours),
            ("cost", UsdPerTonne, i.UsdPerTonne));

        return CorridorRows.Of(
            CorridorFigures.Base,
            c.Id,
            year,
            ("length", "km", c.Km),
            ("rail_share", Percent, 100 * c.RailShare),
            ("borders", Flag, c.Borders),
            ("is_open", Flag, Is(c.IsOpen)),
            ("mean_goods", Tonnes, c.MeanMt))
            .Concat(Modelled(CorridorFigures.Base, c.Modelled))
            .Concat(c.After is { } after ? Modelled(figures.Change, after) : [])
            .Concat(c.Measured is { } m
                ? CorridorRows.Of(
                    "measured",
                    c.Id,
                    m.Year,
                    ("border_hours", Hours, m.BorderHours),
                    ("border_cost", Usd, m.BorderUsd),
                    ("cost_per_500km_20t", Usd, m.UsdPer500KmPer20Tonnes),
                    ("speed_with_delay", "km/h", m.SpeedWithDelayKmh),
                    ("speed_without_delay", "km/h", m.SpeedWithoutDelayKmh),
                    ("length_share", Percent, 100 * m.LengthShare),
                    ("is_of_corridor", Flag, Is(m.IsOfCorridor)))
                : []);
    }

    private static IEnumerable<LongRow> Goods(CorridorStudy study, GoodsOutcome g) => CorridorRows.Of(
        CorridorFigures.Base,
        g.Commodity,
        study.GoodsYear,
        ("goods", Tonnes, g.Mt),
        ("value", Money, g.Musd),
        ("work", "billion t km", g.BillionTkm),
        ("rail_share", Percent, 100 * g.RailShare),
        ("cost", UsdPerTonne, g.UsdPerTonne),
        ("hours", Hours, g.Hours),
        ("hour_cost", "USD/t/h", g.UsdPerTonneHour));

    private static IEnumerable<LongRow> State(CorridorStudy study, StateFlowOutcome s) => CorridorRows.Of(
        CorridorFigures.Base,
        s.Economy,
        study.GoodsYear,
        ("exports", Tonnes, s.ExportsMt),
        ("imports", Tonnes, s.ImportsMt),
        ("transit", Tonnes, s.TransitMt),
        ("exports_cost", Money, s.ExportsMusd),
        ("imports_cost", Money, s.ImportsMusd),
        ("border_cost", Money, s.BorderMusd),
        ("border_hours", MillionHours, s.BorderMillionHours));

    private static IEnumerable<LongRow> Tonnage(TonnageCheck t, int index) => CorridorRows.Of(
        CorridorFigures.Base,
        string.Create(CultureInfo.InvariantCulture, $"report-{index + 1}.{t.From}>{t.To}.{t.Commodity}{(t.Mode is { } mode ? "." + CorridorFigures.Id(mode) : string.Empty)}{(t.Crossing is { } crossing ? "." + crossing : string.Empty)}"),
        t.Year,
        ("months", Flag, t.Months),
        ("reported", "kt/year", t.ReportedKt),
        ("modelled", "kt/year", t.ModelledKt));

    private static IEnumerable<LongRow> Forecast(CorridorStudy study) => study.Forecast is not { } f
        ? []
        : CorridorRows.Of(CorridorFigures.Base, "all", f.Year, ("margin", Percent, f.MarginPercent), ("within", Flag, f.Within), ("figures", Flag, f.Forecasts.Count(i => !i.IsFit)))
            .Concat(f.Rules.SelectMany(r => CorridorRows.Of(
                CorridorFigures.Base,
                $"rule.{r.Id}.{CorridorFigures.Id(r.Indicator)}.{CorridorFigures.Id(r.Mode)}",
                f.LastYear,
                ("figures", Flag, r.Figures),
                ("mean_absolute_log_error", Flag, r.MeanAbsoluteLogError),
                ("is_chosen", Flag, Is(r.IsChosen)))))
            .Concat(f.Forecasts.SelectMany(i => CorridorRows.Of(
                CorridorFigures.Base,
                $"{i.Place}.{CorridorFigures.Id(i.Mode)}.{CorridorFigures.Id(i.Indicator)}.{i.Direction}",
                i.Year,
                ("measured", CorridorFigures.Unit(i.Indicator), i.Measured),
                ("foretold", CorridorFigures.Unit(i.Indicator), i.Predicted),
                ("foretold_low", CorridorFigures.Unit(i.Indicator), i.Low),
                ("foretold_high", CorridorFigures.Unit(i.Indicator), i.High),
                ("error", Percent, i.ErrorPercent),
                ("is_within", Flag, Is(i.IsWithin)),
                ("is_fit", Flag, Is(i.IsFit)))));
}
