using Darya.Hydrology.Statistics;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Diagnostics;

/// <summary>Holds generated inflows against the statistics of the record that the model's parameters carry.</summary>
public static class InflowComparison
{
    /// <summary>Compares.</summary>
    /// <param name="model">Parameters with the statistics of the record.</param>
    /// <param name="generated">Generated inflows; at least three whole hydrological years in a trace.</param>
    /// <exception cref="ArgumentException">A trace has fewer than three whole hydrological years, or the model lacks a catchment.</exception>
    public static InflowDiagnostics Of(InflowModel model, InflowYears generated)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(generated);
        var rows = model.Catchments.ToDictionary(c => c.Catchment, StringComparer.Ordinal);
        if (generated.Catchments.FirstOrDefault(c => !rows.ContainsKey(c)) is { } missing)
        {
            throw new ArgumentException($"The model has no catchment '{missing}'.", nameof(model));
        }

        var years = generated.Catchments.Select((_, c) => WholeYears(generated, c)).ToArray();
        if (years.Length == 0 || years[0].Any(trace => trace.Length < 3))
        {
            throw new ArgumentException("Generated inflows are compared from three whole hydrological years in a trace on.", nameof(generated));
        }

        var catchments = new CatchmentDiagnostics[generated.Catchments.Count];
        Parallel.For(0, catchments.Length, c => catchments[c] = CatchmentComparison.Of(rows[generated.Catchments[c]], generated, c, years[c]));
        CorrelationDiagnostics[] correlations = [.. model.AnnualCorrelations.Select(p => Pair(p, generated, years)).OfType<CorrelationDiagnostics>()];
        return new InflowDiagnostics(
            years[0].Sum(trace => trace.Length), catchments, correlations, [.. DiagnosticChecks.Of(catchments, correlations)]);
    }

    private static double[][] WholeYears(InflowYears generated, int catchment) =>
        [.. Enumerable.Range(0, generated.Traces).Select(trace => HydrologicalYears.Of(generated, catchment, trace))];

    private static CorrelationDiagnostics? Pair(AnnualCorrelation pair, InflowYears generated, double[][][] years)
    {
        var (a, b) = (Place(pair.Catchment), Place(pair.Other));
        return a < 0 || b < 0
            ? null
            : new CorrelationDiagnostics(
                pair.Catchment, pair.Other, pair.Correlation, pair.Years,
                Sample.Correlation([.. years[a].SelectMany(y => y)], [.. years[b].SelectMany(y => y)]));

        int Place(string id) => generated.Catchments.ToList().IndexOf(id);
    }
}
