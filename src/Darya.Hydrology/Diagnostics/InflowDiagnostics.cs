namespace Darya.Hydrology.Diagnostics;

/// <summary>Generated inflows held against the record they were fitted on. Years are hydrological years, from 1 October.</summary>
/// <param name="GeneratedYears">Whole generated years compared.</param>
/// <param name="Catchments">One entry a catchment, in the order of the region.</param>
/// <param name="Correlations">Annual correlation of every pair of catchments of which the record is known.</param>
/// <param name="Checks">The figures that have a limit, and whether they keep it.</param>
public sealed record InflowDiagnostics(
    int GeneratedYears,
    IReadOnlyList<CatchmentDiagnostics> Catchments,
    IReadOnlyList<CorrelationDiagnostics> Correlations,
    IReadOnlyList<DiagnosticCheck> Checks)
{
    /// <summary>True when every check is kept.</summary>
    public bool IsKept => Checks.All(c => c.IsKept);
}
