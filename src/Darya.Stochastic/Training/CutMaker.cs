namespace Darya.Stochastic;

/// <summary>Makes cuts from the outcomes that follow a node.</summary>
/// <remarks>
/// <code>
/// single:  slope = P Σ_k q[k] g[k],   intercept = P (Σ_k q[k] (V[k] − g[k]·x) − α)
/// multi:   slope[k] = g[k],           intercept[k] = V[k] − g[k]·x,     tie: Θ ≥ P (Σ_k q[k] θ[k] − α)
/// </code>
/// V[k] cost and g[k] marginal cost of outcome k at x, q and α from the risk measure, P the probability that anything follows.
/// </remarks>
internal static class CutMaker
{
    /// <summary>Adds the cuts to the pools and tells which of them programs should hold.</summary>
    /// <param name="to">Receives them.</param>
    /// <param name="outcomes">The outcomes at <paramref name="point"/>.</param>
    /// <param name="point">States on exit [state].</param>
    /// <returns>Number of the new cut in each function [function]; −1 where the program gains nothing by it.</returns>
    internal static int[] Add(CostToGo to, OutcomeCosts outcomes, double[] point)
    {
        var cuts = new int[to.FunctionCount];
        if (to.Form == CutForm.SingleCut)
        {
            var slope = new double[point.Length];
            for (var k = 0; k < outcomes.Count; k++)
            {
                var weight = outcomes.Mass * outcomes.Adjusted[k];
                var marginal = outcomes.Marginal(k);
                for (var s = 0; s < slope.Length; s++)
                {
                    slope[s] += weight * marginal[s];
                }
            }

            cuts[0] = Add(to.Function(0), outcomes.Value, slope, point);
            return cuts;
        }

        var weights = new double[outcomes.Count];
        for (var k = 0; k < cuts.Length; k++)
        {
            weights[k] = outcomes.Mass * outcomes.Adjusted[k];
            cuts[k] = Add(to.Function(k), outcomes.Cost[k], outcomes.Marginal(k), point);
        }

        to.Add(new Tie(weights, outcomes.Mass * outcomes.Penalty));
        return cuts;
    }

    private static int Add(CutPool pool, double height, ReadOnlySpan<double> slope, double[] point)
    {
        var intercept = height;
        for (var s = 0; s < point.Length; s++)
        {
            intercept -= slope[s] * point[s];
        }

        var cut = pool.Add(intercept, slope, point);
        return pool.IsSelected(cut) ? cut : -1;
    }
}
