using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>An upper bound of the optimal cost without sampling, for small problems: decisions are held to the states that training visited.</summary>
/// <remarks>
/// <code>
/// U[n](x) = min Σ_i w[i] v[i] + slope · |x − Σ_i w[i] x[i]|₁    over w ≥ 0, Σ w[i] = 1
/// v[i] = P[n] · ρ_{m,ω} ( min stage cost of (m, ω) from x[i] + U[m](x') )
/// </code>
/// x[i] are the points at which cuts of n were found, P[n] the probability that anything follows. The cost-to-go is convex, so a mean of its
/// values at the points lies above it between them; with an infinite slope states outside them are not allowed, which only raises the cost.
/// Sources: Philpott, de Matos and Finardi (2013), On solving multistage stochastic programs with coherent risk measures, Operations Research
/// 61: 957-970; Leclère, Carpentier, Chancelier, Lenoir and Pacaud (2020), Exact converging bounds for SDDP, SIAM J. Optimization 30: 1223-1250.
/// </remarks>
public sealed class InnerApproximation
{
    private readonly Policy _policy;
    private readonly IRiskMeasure _risk;
    private readonly double _slope;
    private readonly List<(double[] State, double Value)>[] _points; // [node]

    private InnerApproximation(Policy policy, IRiskMeasure risk, double slope)
    {
        (_policy, _risk, _slope) = (policy, risk, slope);
        _points = [.. policy.Graph.Nodes.Select(_ => new List<(double[], double)>())];
    }

    /// <summary>Finds the bound.</summary>
    /// <param name="policy">A trained policy of a graph without cycles.</param>
    /// <param name="risk">The measure it was trained with.</param>
    /// <param name="rootRisk">The measure at the root; null for <paramref name="risk"/>.</param>
    /// <param name="slope">
    /// A number that no marginal value of a state exceeds, or +∞ to hold states between the points visited. Too small a number gives no bound.
    /// </param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>An upper bound of the (risk-adjusted) optimal cost; +∞ where the points visited allow no decision.</returns>
    /// <exception cref="ArgumentException">The graph has a cycle, the measure is not that of the policy, or the slope is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static double UpperBound(
        Policy policy, IRiskMeasure risk, IRiskMeasure? rootRisk = null, double slope = double.PositiveInfinity, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(risk);
        if (risk.Text != policy.Risk || (rootRisk ?? risk).Text != policy.RootRisk)
        {
            throw new ArgumentException(
                $"The policy was trained with {policy.Risk} and {policy.RootRisk} at the root; got {risk.Text} and {(rootRisk ?? risk).Text}.", nameof(risk));
        }

        if (!(slope > 0))
        {
            throw new ArgumentException(FormattableString.Invariant($"The slope must be above 0; got {slope}."), nameof(slope));
        }

        var graph = policy.Graph;
        var inner = new InnerApproximation(policy, risk, slope);
        foreach (var node in DeterministicEquivalent.RequireNoCycle(graph).Reverse())
        {
            if (policy.CostToGo[node] is { } costToGo)
            {
                var visited = Enumerable.Range(0, costToGo.FunctionCount).SelectMany(costToGo.CutsOf).Select(cut => cut.Point);
                inner.Value(node, [.. visited.DistinctBy(point => string.Join(' ', point.Select(BitConverter.DoubleToInt64Bits)))], cancellation);
            }
        }

        return inner.Values(graph.Root, [[.. graph.Initial]], rootRisk ?? risk, cancellation)[0];
    }

    private void Value(int node, double[][] points, CancellationToken cancellation)
    {
        var values = Values(_policy.Graph.Nodes[node].Successors, points, _risk, cancellation);
        _points[node].AddRange(points.Zip(values).Where(point => double.IsFinite(point.Second)));
    }

    /// <summary>Risk-adjusted cost of what follows each of some states [point]; +∞ where an outcome leaves no decision.</summary>
    private double[] Values(IReadOnlyList<Transition> ways, double[][] points, IRiskMeasure risk, CancellationToken cancellation)
    {
        var branching = Branching.Of(_policy.Graph, ways);
        var measure = risk.Over(branching.Outcomes(_policy.Graph));
        var costs = new double[points.Length, branching.Count];
        for (var k = 0; k < branching.Count; k++)
        {
            var node = _policy.Graph.Nodes[branching.Node[k]];
            using var probe = new StageProbe(node);
            AddInner(probe, branching.Node[k]);
            probe.Take(node.Noise[branching.Noise[k]]);
            for (var i = 0; i < points.Length; i++)
            {
                probe.SetIncoming(points[i]);
                var solution = probe.Solve(cancellation);
                costs[i, k] = solution.Status == SolveStatus.Optimal ? solution.Objective : double.PositiveInfinity;
            }
        }

        return
        [
            .. Enumerable.Range(0, points.Length).Select(i =>
            {
                var cost = Enumerable.Range(0, branching.Count).Select(k => costs[i, k]).ToArray();
                return cost.All(double.IsFinite) ? branching.Mass * measure.Value(branching.Probability, cost) : double.PositiveInfinity;
            }),
        ];
    }

    /// <summary>Adds the cost that follows a node, from above, to its stage problem.</summary>
    private void AddInner(StageProbe probe, int node)
    {
        if (_policy.CostToGo[node] is null)
        {
            return;
        }

        var (program, states) = (probe.Program, probe.Node.Problem.States);
        var weights = _points[node].Select(point => program.AddVariable("inner_weight", cost: point.Value)).ToArray();
        program.Subject("inner_weights", Sum.Over(weights, weight => weight) == 1);
        for (var s = 0; s < states.Count; s++)
        {
            var mean = Sum.Over(Enumerable.Range(0, weights.Length), i => _points[node][i].State[s] * weights[i]);
            if (double.IsFinite(_slope))
            {
                mean += program.AddVariable("inner_above", cost: _slope) - program.AddVariable("inner_below", cost: _slope);
            }

            program.Subject("inner_state", states[s].Outgoing - mean == 0);
        }
    }
}
