using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>Numbers that the cost from a node to the end cannot go below: what training needs before it has any cut.</summary>
/// <remarks>
/// <code>
/// c[n] = min_ω min { stage cost of n : incoming states anywhere between the bounds with which they are handed on }
/// B[n] = Σ_m p[n,m] (c[m] + B[m])
/// </code>
/// B is exact arithmetic on the graph (one backward step a node without cycles, c/(1 − discount) on a single cyclic node). It holds for every
/// risk measure that is at least the expectation.
/// </remarks>
public sealed class SafeBound
{
    private SafeBound(double bound, double[] nodeBounds) => (Bound, NodeBounds) = (bound, nodeBounds);

    /// <summary>What the cost from any node to the end does not go below.</summary>
    public double Bound { get; }

    /// <summary>What the cost of any outcome after a node, to the end, does not go below [node]; 0 at an end.</summary>
    public IReadOnlyList<double> NodeBounds { get; }

    /// <summary>Finds the bounds.</summary>
    /// <param name="graph">A graph without faults.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="NoSafeBoundException">The cost of a stage has no lower bound while its incoming states are free.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SafeBound Of(PolicyGraph graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ranges = StateRange.Of(graph);
        var least = new double[graph.Nodes.Count];
        for (var n = 0; n < least.Length; n++)
        {
            least[n] = LeastCost(graph.Nodes[n], ranges[n], cancellation);
        }

        var follows = ExpectedSums(graph, least);
        return new SafeBound(
            least.Zip(follows, (own, after) => own + after).Min(),
            [.. graph.Nodes.Select(node => node.Successors.Count == 0 ? 0 : node.Successors.Min(way => least[way.Node] + follows[way.Node]))]);
    }

    private static double LeastCost(PolicyNode node, (double Lower, double Upper)[] range, CancellationToken cancellation)
    {
        using var probe = new StageProbe(node);
        for (var s = 0; s < range.Length; s++)
        {
            probe.SetIncoming(s, range[s].Lower, range[s].Upper);
        }

        var least = double.PositiveInfinity;
        foreach (var noise in node.Noise)
        {
            probe.Take(noise);
            var solution = probe.Solve(cancellation);
            least = solution.Status switch
            {
                SolveStatus.Optimal => Math.Min(least, solution.Objective),
                SolveStatus.Infeasible => least, // no state allows it: it has no cost, and training will say so
                _ => throw new NoSafeBoundException(node.Name, noise.Name),
            };
        }

        // A little below, so that the tolerance of the solver does not make it wrong.
        return double.IsFinite(least) ? least - 1e-6 * (1 + Math.Abs(least)) : 0;
    }

    /// <summary>B = P (c + B), by elimination without exchange of rows: I − P is diagonally dominant and every cycle ends.</summary>
    private static double[] ExpectedSums(PolicyGraph graph, double[] cost)
    {
        var n = cost.Length;
        var rows = graph.Nodes.Select((node, i) =>
        {
            var row = new double[n + 1];
            row[i] = 1;
            foreach (var way in node.Successors)
            {
                row[way.Node] -= way.Probability;
                row[n] += way.Probability * cost[way.Node];
            }

            return row;
        }).ToArray();
        for (var pivot = 0; pivot < n; pivot++)
        {
            for (var i = 0; i < n; i++)
            {
                var factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (var j = pivot; factor != 0 && j <= n; j++)
                {
                    rows[i][j] -= factor * rows[pivot][j];
                }
            }
        }

        return [.. rows.Select((row, i) => row[n] / row[i])];
    }
}
