using Darya.Model.Rivers;

namespace Darya.Hydrology.Generation;

/// <summary>A catchment of the result: the flow of a source, or a share of it.</summary>
/// <param name="Catchment">Id.</param>
/// <param name="Source">Place of the source.</param>
/// <param name="Ratios">Ratio to the flow of the source by calendar month, January first; null for the source itself.</param>
/// <param name="MeansM3s">Mean flow by calendar month, January first, m³/s.</param>
internal sealed record PeriodicOutput(string Catchment, int Source, double[]? Ratios, double[] MeansM3s)
{
    internal static PeriodicOutput Of(CatchmentInflowModel row, Dictionary<string, int> sources)
    {
        var isShare = row.Kind == InflowModelKind.Share;
        var of = isShare ? row.Of ?? "" : row.Catchment;
        return sources.TryGetValue(of, out var place)
            ? new PeriodicOutput(row.Catchment, place, isShare ? [.. row.Months.Select(m => m.Ratio)] : null, [.. row.Months.Select(m => m.MeanM3s)])
            : throw new NoInflowModelException($"The inflow model of '{row.Catchment}' is a share of '{of}', which has no model of its own.");
    }

    /// <summary>Flow of a month (0-11) in m³/s.</summary>
    internal double Flow(int month, double[] newest, PeriodicSource[] sources)
    {
        var flow = sources[Source].Laws[month].Flow(newest[Source]);
        return Ratios is null ? flow : flow * Ratios[month];
    }
}
