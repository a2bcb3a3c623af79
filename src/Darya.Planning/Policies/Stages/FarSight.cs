using Darya.Planning.Policies.Lattice;
using Darya.Solvers;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Stages;

/// <summary>What is known of the cost that follows a month before anything is trained: a number it never goes below, and first cuts.</summary>
/// <remarks>
/// <code>
/// B = block / (1 − δ^120)       block: least discounted cost of 120 months from the best states there are
/// cut at x: δ · C(m + 1, x),    C: least discounted cost of 24 months from x, and δ^24 · B after them
/// </code>
/// All with the inflow that is expected after a wet month. The expected inflow in place of an uncertain one never costs more (Jensen; the noise stands in
/// right-hand sides), better states never cost more, and more water hardly ever costs more; one percent of the bound is taken off for floods, which do.
/// </remarks>
internal sealed class FarSight
{
    private const int BlockMonths = 120;
    private const int CutMonths = 24;
    private const double FloodMargin = 0.01;

    private static readonly double[] LiveShares = [0.1, 0.4, 0.8];
    private static readonly double[] SownShares = [0.5, 1];
    private static readonly double[] LimitShares = [0.4, 1];

    private readonly PolicyGraph _graph;
    private readonly WetnessChain _chain;
    private readonly double _discount;
    private readonly double[] _fromMonth; // bound of the cost from the start of a month on [month 0-11]

    internal FarSight(PolicyGraph graph, WetnessChain chain, double discount)
    {
        (_graph, _chain, _discount) = (graph, chain, discount);
        var (block, incoming) = Chain(1, BlockMonths);
        var states = States(1);
        for (var s = 0; s < states.Count; s++)
        {
            block.SetBounds(incoming[s], 0, Program(1).UpperBound(states[s].Outgoing));
        }

        using var solver = new ClpSolver(block);
        var january = Optimum(solver.Solve()) / (1 - Math.Pow(discount, BlockMonths));
        january -= FloodMargin * Math.Abs(january);
        _fromMonth = new double[12];
        _fromMonth[0] = january;
        for (var m = 11; m >= 1; m--)
        {
            _fromMonth[m] = BestCost(m + 1) + (discount * _fromMonth[(m + 1) % 12]);
        }
    }

    /// <summary>A number that what follows a node never goes below [node].</summary>
    internal double[] Bounds => [.. Enumerable.Range(0, _graph.Nodes.Count).Select(n => _discount * _fromMonth[RegionGraph.Of(n).Month % 12])];

    /// <summary>First cuts [node]; the same for the classes of a month.</summary>
    internal IReadOnlyList<IReadOnlyList<Cut>> Cuts(int threads, CancellationToken cancellation)
    {
        var ofMonth = new List<Cut>[12];
        SeveralPlans.Make(12, threads, m => ofMonth[m] = CutsAfter(m + 1), cancellation);
        return [.. Enumerable.Range(0, _graph.Nodes.Count).Select(n => ofMonth[RegionGraph.Of(n).Month - 1])];
    }

    private List<Cut> CutsAfter(int month)
    {
        var next = (month % 12) + 1;
        var (lp, incoming) = Chain(next, CutMonths);
        lp.SetCostConstant((lp.CostConstant) + (Math.Pow(_discount, CutMonths) * _fromMonth[next - 1]));
        var outgoing = States(month);
        var program = Program(month);
        var cuts = new List<Cut>();
        using var solver = new ClpSolver(lp);
        foreach (var (live, sown, limit) in from l in LiveShares from p in SownShares from i in LimitShares select (l, p, i))
        {
            var point = outgoing.Select((s, i) => program.UpperBound(s.Outgoing) * Share(_graph.States[i], live, sown, limit)).ToArray();
            for (var s = 0; s < point.Length; s++)
            {
                lp.SetBounds(incoming[s], point[s], point[s]);
            }

            var solution = cuts.Count == 0 ? solver.Solve() : solver.Resolve(WarmStart.Dual);
            var (cost, slope) = (_discount * Optimum(solution), incoming.Select(v => _discount * solution.ReducedCost(v)).ToArray());
            cuts.Add(new Cut(cost - slope.Zip(point, (g, x) => g * x).Sum(), slope, point));
        }

        return cuts;
    }

    private static double Share(string state, double live, double sown, double limit) => state.Split(':')[0] switch
    {
        StagePrograms.StorageState => live,
        StagePrograms.LimitState => limit,
        _ => sown,
    };

    /// <summary>Months one after another with the expected inflow after a wet month, and the states on entry of the first.</summary>
    private (LinearProgram Program, Variable[] Incoming) Chain(int first, int months)
    {
        var lp = new LinearProgram("far sight");
        Variable[]? handed = null, incoming = null;
        var (wetness, weight) = (new[] { 0.0, 0.0, 1.0 }, 1.0);
        for (var t = 0; t < months; t++)
        {
            var month = ((first - 1 + t) % 12) + 1;
            var states = States(month);
            var shared = new Dictionary<Variable, Variable>();
            for (var s = 0; handed is not null && s < states.Count; s++)
            {
                shared[states[s].Incoming] = handed[s];
            }

            var places = lp.Append(Expected(month, wetness), shared, weight);
            incoming ??= [.. states.Select(s => places[WarmProgram.ColumnOf(s.Incoming)])];
            handed = [.. states.Select(s => places[WarmProgram.ColumnOf(s.Outgoing)])];
            wetness = [.. Enumerable.Range(0, wetness.Length).Select(to => wetness.Select((p, from) => p * _chain.Passage[month - 1][from][to]).Sum())];
            weight *= _discount;
        }

        return (lp, incoming!);
    }

    /// <summary>The program of a month with the mean of what its outcomes change.</summary>
    private LinearProgram Expected(int month, double[] wetness)
    {
        var (plain, mean) = (Program(month), Program(month).Copy());
        for (var w = 0; w < wetness.Length; w++)
        {
            foreach (var outcome in _graph.Nodes[RegionGraph.NodeOf(month, w)].Noise)
            {
                foreach (var change in outcome.Changes)
                {
                    Shift(plain, mean, change, wetness[w] * outcome.Probability);
                }
            }
        }

        return mean;
    }

    /// <summary>Moves a number of the mean by a share of what an outcome changes.</summary>
    private static void Shift(LinearProgram plain, LinearProgram mean, NoiseChange change, double share)
    {
        // Sides that stay infinite stay as they are.
        double Moved(double now, double was, double becomes) => was.Equals(becomes) ? now : now + (share * (becomes - was));
        switch (change)
        {
            case NoiseChange.RowBounds c:
                mean.SetRowBounds(
                    c.Row, Moved(mean.LowerBound(c.Row), plain.LowerBound(c.Row), c.Lower), Moved(mean.UpperBound(c.Row), plain.UpperBound(c.Row), c.Upper));
                break;
            case NoiseChange.VariableBounds c:
                mean.SetBounds(
                    c.Variable,
                    Moved(mean.LowerBound(c.Variable), plain.LowerBound(c.Variable), c.Lower),
                    Moved(mean.UpperBound(c.Variable), plain.UpperBound(c.Variable), c.Upper));
                break;
            case NoiseChange.Cost c:
                mean.SetCost(c.Variable, Moved(mean.Cost(c.Variable), plain.Cost(c.Variable), c.Value));
                break;
            case NoiseChange.CostConstant c:
                mean.SetCostConstant(Moved(mean.CostConstant, plain.CostConstant, c.Value));
                break;
        }
    }

    /// <summary>Least cost of a month from the best states with the inflow of a wet month.</summary>
    private double BestCost(int month)
    {
        var lp = Expected(month, [0, 0, 1]);
        foreach (var state in States(month))
        {
            lp.SetBounds(state.Incoming, 0, lp.UpperBound(state.Outgoing));
        }

        using var solver = new ClpSolver(lp);
        return Optimum(solver.Solve());
    }

    private LinearProgram Program(int month) => _graph.Nodes[RegionGraph.NodeOf(month, 0)].Problem.Program;

    private IReadOnlyList<StateVariable> States(int month) => _graph.Nodes[RegionGraph.NodeOf(month, 0)].Problem.States;

    private static double Optimum(Solution solution) => solution.Status == SolveStatus.Optimal
        ? solution.Objective
        : throw new PlanStoppedException(FormattableString.Invariant($"The first bound of what follows was not found: {solution.Status}, {solution.Detail}."), limitReached: false);
}
