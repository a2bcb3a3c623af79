using Darya.Trade.Results;
using Darya.Trade.Scenarios;

namespace Darya.Trade.Worlds;

/// <summary>Changes of log trade with all else fixed, by direction and sector, and what they come to for the whole flow.</summary>
/// <remarks>
/// <code>
/// b[ij] = ln Σ_s w[ij,s] e^b[ij,s]
/// </code>
/// with w the share of the sector in the flow: the partial change of the sum of the sectors, so that sectors add up to their flow.
/// </remarks>
internal sealed class PairPartials
{
    private readonly BaseOutcome _matrix;
    private readonly double[,,] _bySector; // [exporter, importer, sector]

    internal PairPartials(BaseOutcome matrix, IEnumerable<LeverEffect> effects)
    {
        _matrix = matrix;
        var n = matrix.Economies.Count;
        var sectors = matrix.Cells[0].SectorShares.Count;
        _bySector = new double[n, n, sectors];
        foreach (var effect in effects)
        {
            var (i, j) = (matrix.Place(effect.Exporter), matrix.Place(effect.Importer));
            for (var s = 0; s < sectors; s++)
            {
                _bySector[i, j, s] += effect.BySector[s];
            }
        }

        Pair = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                Pair[i, j] = OfFlow(matrix.Cells[(i * n) + j], s => _bySector[i, j, s]);
            }
        }
    }

    /// <summary>Partial change of each flow [exporter, importer].</summary>
    internal double[,] Pair { get; }

    /// <summary>Part of a flow after the change that is of a sector.</summary>
    internal double ShareAfter(int i, int j, int s) =>
        _matrix.Cells[(i * _matrix.Economies.Count) + j].SectorShares[s] * Math.Exp(_bySector[i, j, s] - Pair[i, j]);

    /// <summary>Partial change of a flow from those of its sectors; 0 for a flow without sectors.</summary>
    internal static double OfFlow(BaseCell cell, Func<int, double> change)
    {
        var total = 0.0;
        for (var s = 0; s < cell.SectorShares.Count; s++)
        {
            total += cell.SectorShares[s] * Math.Exp(change(s));
        }

        // Without any change the shares may sum to 1 but for a rounding; the answer must then be 0, not the log of it.
        var sum = cell.SectorShares.Sum();
        return sum > 0 ? Math.Log(total / sum) : 0;
    }
}
