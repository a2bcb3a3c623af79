using Darya.Model.Rivers;

namespace Darya.Hydrology.Diagnostics;

/// <summary>The figures that have a limit. Accretions are bounded by their own short record and are not checked; statistics without years have no annual check.</summary>
internal static class DiagnosticChecks
{
    internal static IEnumerable<DiagnosticCheck> Of(
        IReadOnlyList<CatchmentDiagnostics> catchments, IReadOnlyList<CorrelationDiagnostics> correlations)
    {
        var natural = catchments.Where(c => c.Kind != InflowModelKind.Accretion).ToList();
        var ids = natural.Select(c => c.Catchment).ToHashSet(StringComparer.Ordinal);
        return natural.SelectMany(Of).Concat(
            correlations.Where(c => c.RecordYears > 0 && ids.Contains(c.Catchment) && ids.Contains(c.Other)).Select(Pair));
    }

    private static IEnumerable<DiagnosticCheck> Of(CatchmentDiagnostics catchment)
    {
        yield return Worst(catchment, DiagnosticCheckKind.MonthlyMean, m => m.MeanM3s.RelativeError, DiagnosticLimits.MonthlyMean);
        yield return Worst(catchment, DiagnosticCheckKind.MonthlySd, m => m.SdM3s.RelativeError, DiagnosticLimits.MonthlySd);
        if (catchment.AnnualSdM3s.RelativeError is { } error)
        {
            yield return Check(catchment, DiagnosticCheckKind.AnnualSd, error, DiagnosticLimits.AnnualSd, Math.Abs(error) <= DiagnosticLimits.AnnualSd);
        }

        if (catchment.LowestTwo.IsInside is { } two)
        {
            yield return Check(catchment, DiagnosticCheckKind.LowestTwo, Beyond(catchment.LowestTwo), 0, two);
        }

        if (catchment.LowestThree.IsInside is { } three)
        {
            yield return Check(catchment, DiagnosticCheckKind.LowestThree, Beyond(catchment.LowestThree), 0, three);
        }

        yield return Check(catchment, DiagnosticCheckKind.LowestMonth, catchment.LowestMonthM3s, 0, catchment.LowestMonthM3s >= 0);
    }

    private static DiagnosticCheck Pair(CorrelationDiagnostics pair)
    {
        var difference = pair.Generated - pair.Record;
        return new DiagnosticCheck(
            $"{pair.Catchment}-{pair.Other}",
            DiagnosticCheckKind.AnnualCorrelation,
            difference,
            DiagnosticLimits.AnnualCorrelation,
            Month: null,
            Math.Abs(difference) <= DiagnosticLimits.AnnualCorrelation);
    }

    private static DiagnosticCheck Worst(
        CatchmentDiagnostics catchment, DiagnosticCheckKind kind, Func<MonthDiagnostics, double?> error, double limit)
    {
        var month = catchment.Months.MaxBy(m => Math.Abs(error(m) ?? 0))!;
        var worst = error(month) ?? 0;
        return new DiagnosticCheck(catchment.Catchment, kind, worst, limit, month.Month, Math.Abs(worst) <= limit);
    }

    private static DiagnosticCheck Check(CatchmentDiagnostics catchment, DiagnosticCheckKind kind, double value, double limit, bool isKept) =>
        new(catchment.Catchment, kind, value, limit, Month: null, isKept);

    /// <summary>Distance of the record from the band as a share of the record; negative below it, 0 inside.</summary>
    private static double Beyond(ComparedExtreme extreme) => extreme.Record switch
    {
        null or 0 => 0,
        { } record when record < extreme.Low => (record - extreme.Low) / record,
        { } record when record > extreme.High => (record - extreme.High) / record,
        _ => 0,
    };
}
