using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Reporting.Page;

namespace Darya.Reporting.Inflows;

/// <summary>Rearranges diagnostics into what their section of the page shows.</summary>
internal static class InflowSectionBuilder
{
    internal static InflowSectionData Build(InflowDiagnostics diagnostics, Region region)
    {
        var figures = new InflowFigures(diagnostics, region);
        return new InflowSectionData
        {
            Variant = region.Variant,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Lead = [.. InflowWords.Of(figures).Select(Name.Of)],
            GeneratedYears = diagnostics.GeneratedYears,
            Catchments = [.. diagnostics.Catchments.Select(c => new CatchmentData(
                c.Catchment,
                Name.Of(figures.Name(c.Catchment)),
                figures.State(c.Catchment),
                InflowFigures.Id(c.Kind),
                InflowFigures.Id(c.Basis),
                c.RecordYears,
                [.. c.Months.Select(m => Pair(m.MeanM3s))],
                [.. c.Months.Select(m => Pair(m.SdM3s))],
                [.. c.Months.Select(m => Pair(m.Skew))],
                [.. c.Months.Select(m => Pair(m.LagOne))],
                Pair(c.AnnualMeanM3s),
                Pair(c.AnnualSdM3s),
                Pair(c.AnnualLagOne),
                Extreme(c.LowestTwo),
                Extreme(c.LowestThree),
                Extreme(c.DroughtYears),
                Extreme(c.DroughtMonths),
                Figures.Round(c.LowestMonthM3s)))],
            Correlations = [.. diagnostics.Correlations.Select(c => new CorrelationData(
                c.Catchment, c.Other, Figures.Round(c.Record, 4), c.RecordYears, Figures.Round(c.Generated, 4)))],
            Checks = [.. diagnostics.Checks.Select(c => new CheckData(
                figures.Places(c.Catchment), InflowFigures.Id(c.Check), Figures.Round(c.Worst, 4), Figures.Round(c.Limit, 4), c.Month, c.IsKept))],
            Provenance = GroundData.Provenance(region),
            Sources = GroundData.Sources(region),
            AreaAccounts = GroundData.AreaAccounts(region),
        };
    }

    private static PairData Pair(ComparedStatistic s) => new(Known(s.Record), Figures.Round(s.Generated));

    private static ExtremeData Extreme(ComparedExtreme e) =>
        new(Known(e.Record), Figures.Round(e.Low), Figures.Round(e.Median), Figures.Round(e.High), e.Stretches, e.StretchYears);

    private static double? Known(double? value) => value is { } known ? Figures.Round(known) : null;
}
