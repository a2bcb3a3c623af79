using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Reporting.Page;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Corridors;

/// <summary>Rearranges a study of corridors into what its section of the page shows.</summary>
internal static class CorridorSectionBuilder
{
    internal static CorridorSectionData Build(CorridorStudy study, Region region)
    {
        var figures = new CorridorFigures(study, region);
        var ground = figures.Ground;
        return new CorridorSectionData
        {
            Variant = region.Variant,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Members = study.Members,
            Economies = figures.Economies,
            Date = study.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            GoodsYear = study.GoodsYear,
            Credit = figures.Credit,
            Lead = [.. CorridorWords.Of(figures).Select(Name.Of)],
            BorderMillionHours = Round(figures.BorderMillionHours),
            Places = [.. study.Places.Select(p => new TransportPlaceData(
                p.Id, Name.Of(p.Name), p.Economy, CorridorFigures.Id(p.Kind), Round(p.Place.Longitude), Round(p.Place.Latitude), p.IsOpenStreetMap))],
            Legs = [.. study.Legs.Select(l => new LegData(
                l.Id,
                CorridorFigures.Id(l.Kind),
                l.From,
                l.To,
                l.Mode is { } mode ? CorridorFigures.Id(mode) : null,
                Round(l.Km),
                CorridorFigures.Id(l.State),
                l.Work,
                Round(l.ForwardMt),
                Round(l.BackwardMt),
                Round(l.ForwardMtAfter),
                Round(l.BackwardMtAfter),
                Round(l.CapacityMt),
                l.IsOpenStreetMap,
                CorridorFigures.Letter(l.Letter)))],
            Crossings = [.. study.Crossings.Select(Crossing)],
            Corridors = [.. study.Corridors.Select(Path)],
            Goods = [.. study.Goods.Select(g => new GoodsData(
                g.Commodity, Name.Of(g.Name), Round(g.Mt), Round(g.Musd), Round(g.BillionTkm), Percent(g.RailShare), Round(g.UsdPerTonne), Round(g.Hours), Round(g.UsdPerTonneHour)))],
            Flows = [.. figures.Ordered(study.States, s => s.Economy).Select(s => new EconomyFlowData(
                s.Economy, Round(s.ExportsMt), Round(s.ImportsMt), Round(s.TransitMt), Round(s.ExportsMusd), Round(s.ImportsMusd), Round(s.BorderMusd), Round(s.BorderMillionHours)))],
            Tonnages = [.. study.Tonnages.Select(t => new TonnageData(
                t.From,
                t.To,
                t.Commodity,
                t.Mode is { } mode ? CorridorFigures.Id(mode) : null,
                t.Crossing,
                t.Year,
                t.Months,
                Round(t.ReportedKt),
                Round(t.ModelledKt),
                t.Source,
                Told(t.Reason)))],
            Forecast = study.Forecast is { } forecast ? Forecast(forecast) : null,
            Routes = [.. study.Routes.Select(CorridorChangeBuilder.Route)],
            Closure = study.Closure is { } closure ? CorridorChangeBuilder.Closure(figures, closure) : null,
            Ease = study.Ease is { } ease ? CorridorChangeBuilder.Ease(figures, ease) : null,
            Investment = study.Investment is { } investment ? CorridorWorkBuilder.Investment(figures, investment) : null,
            Frontier = [.. study.Frontier.Select(CorridorWorkBuilder.Point)],
            People = study.People is { } people ? CorridorChangeBuilder.People(people) : null,
            Parameters = [.. study.Parameters.Select(p => new ParameterData(
                p.Id, Name.Of(p.Name), p.Unit, Round(p.Low), Round(p.Central), Round(p.High), CorridorFigures.Letter(p.Letter), p.Source, p.Note))],
            Warnings = [.. figures.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(ground),
            Sources = GroundData.Sources(ground),
            AreaAccounts = GroundData.AreaAccounts(ground),
        };
    }

    internal static Name? Told(LocalName? name) => name is null ? null : Name.Of(name);

    internal static double Percent(double share) => Round(100 * share);

    internal static double Round(double value) => Figures.Round(value);

    internal static double? Round(double? value) => value is { } known ? Figures.Round(known) : null;

    private static CrossingData Crossing(CrossingOutcome c) => new(
        c.Id,
        Name.Of(c.Name),
        CorridorFigures.Id(c.Mode),
        c.PlaceA,
        c.PlaceB,
        CorridorFigures.Id(c.Status),
        c.IsPlanned,
        [.. c.Sides.Select(s => new SideData(
            s.From,
            s.To,
            Round(s.HoursOut),
            Round(s.HoursIn),
            Round(s.HoursSpread),
            Round(s.HoursHigh),
            Round(s.WaitHours),
            Round(s.UsdPerShipment),
            CorridorFigures.Id(s.BasisOut),
            CorridorFigures.Id(s.BasisIn),
            s.Year,
            Round(s.Mt),
            Round(s.MtAfter),
            Round(s.HoursAfter)))],
        Round(c.CapacityMt),
        c.ChangesGauge,
        c.IsOpenStreetMap);

    private static PathData Path(CorridorOutcome c) => new(
        c.Id,
        Name.Of(c.Name),
        c.Places,
        c.Economies,
        Round(c.Km),
        Percent(c.RailShare),
        c.Borders,
        c.IsOpen,
        Told(c.Obstacle),
        Indicators(c.Modelled),
        c.Measured is { } m
            ? new MeasuredData(
                Round(m.BorderHours), Round(m.BorderUsd), Round(m.UsdPer500KmPer20Tonnes), Round(m.SpeedWithDelayKmh), Round(m.SpeedWithoutDelayKmh), Percent(m.LengthShare), m.Year, m.IsOfCorridor)
            : null,
        c.After is { } after ? Indicators(after) : null,
        Round(c.MeanMt));

    private static IndicatorsData Indicators(CorridorIndicators i) => new(
        Round(i.BorderHours), Round(i.BorderUsd), Round(i.UsdPer500KmPer20Tonnes), Round(i.SpeedWithDelayKmh), Round(i.SpeedWithoutDelayKmh), Round(i.Hours), Round(i.UsdPerTonne));

    private static ForecastData Forecast(ForecastOutcome f) => new(
        f.FirstYear,
        f.LastYear,
        f.Year,
        Round(f.MarginPercent),
        f.Within,
        [.. f.Rules.Select(r => new ForecastRuleData(r.Id, Name.Of(r.Name), CorridorFigures.Id(r.Indicator), CorridorFigures.Id(r.Mode), r.Figures, Round(r.MeanAbsoluteLogError), r.IsChosen))],
        [.. f.Forecasts.Select(i => new ForetoldData(
            i.Place,
            CorridorFigures.Id(i.Mode),
            CorridorFigures.Id(i.Indicator),
            i.Direction,
            i.Year,
            Round(i.Measured),
            Round(i.Predicted),
            Round(i.Low),
            Round(i.High),
            Round(i.ErrorPercent),
            i.IsWithin,
            i.IsFit,
            i.Rule,
            Told(i.Reason)))]);
}
