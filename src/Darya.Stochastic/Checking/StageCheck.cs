using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>Solves stage problems before training, to find stages without a bound and states from which nothing can be decided.</summary>
/// <remarks>
/// <para>Unbounded stage: a direction that keeps every row and bound, leaves the incoming states as they are and lowers the cost for ever. No cut can
/// mend it, because cuts come only after a first solve.</para>
/// <para>Missing recourse: a state that decisions of earlier stages can reach, and an outcome of the noise, that leave no decision. The search follows three
/// decisions from each state (cheapest for the stage; all states low; all states high) up to a number of solves. What it finds is certain; that it
/// finds nothing is no proof, and training names what it meets later.</para>
/// </remarks>
public static class StageCheck
{
    /// <summary>Solves of the search for missing recourse.</summary>
    public const int DefaultSolves = 10_000;

    private const double Fall = 1e-7; // relative to the largest cost: the tolerance of reduced costs
    private const int MostNamed = 5;
    private const int MostStates = 3; // entering states tried at a node
    private const int SolvesOfExtremes = 4;

    /// <summary>Checks the stages of a graph.</summary>
    /// <param name="graph">A graph without faults.</param>
    /// <param name="failureFolder">Folder for the program of a stage without decision.</param>
    /// <param name="solves">The most solves for missing recourse.</param>
    /// <param name="cancellation">Stops the checks.</param>
    /// <exception cref="StageFailedException">A stage is unbounded or has no decision; the message names node, state, noise and rows.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Run(PolicyGraph graph, string failureFolder = "failed", int solves = DefaultSolves, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var node in graph.Nodes)
        {
            foreach (var noise in Shapes(node))
            {
                CheckBounded(node, noise, cancellation);
            }
        }

        FindMissingRecourse(graph, failureFolder, solves, cancellation);
    }

    /// <summary>The outcomes that can differ in the directions they leave open: all of them where costs, coefficients or infinite sides change.</summary>
    private static IEnumerable<NoiseTerm> Shapes(PolicyNode node)
    {
        var isOneShape = node.Noise.SelectMany(noise => noise.Changes).All(change => change switch
        {
            NoiseChange.RowBounds c => node.Problem.Program is var program
                && double.IsFinite(c.Lower) == double.IsFinite(program.LowerBound(c.Row)) && double.IsFinite(c.Upper) == double.IsFinite(program.UpperBound(c.Row)),
            NoiseChange.VariableBounds => false,
            NoiseChange.CostConstant => true,
            _ => false,
        });
        return isOneShape ? node.Noise.Take(1) : node.Noise;
    }

    private static void CheckBounded(PolicyNode node, NoiseTerm noise, CancellationToken cancellation)
    {
        using var probe = new StageProbe(node);
        probe.Take(noise);
        var program = probe.Program;
        program.SetCostConstant(0);
        foreach (var variable in program.Variables)
        {
            program.SetBounds(variable, double.IsFinite(program.LowerBound(variable)) ? 0 : -1, double.IsFinite(program.UpperBound(variable)) ? 0 : 1);
        }

        foreach (var row in program.Rows)
        {
            program.SetRowBounds(
                row,
                double.IsFinite(program.LowerBound(row)) ? 0 : double.NegativeInfinity,
                double.IsFinite(program.UpperBound(row)) ? 0 : double.PositiveInfinity);
        }

        probe.SetIncoming(new double[node.Problem.States.Count]);
        var largest = program.Variables.Select(variable => Math.Abs(program.Cost(variable))).DefaultIfEmpty(0).Max();
        if (largest.Equals(0) || probe.Solve(cancellation) is not { Status: SolveStatus.Optimal } solution || solution.Objective >= -Fall * largest)
        {
            return;
        }

        var moving = program.Variables.Select(variable => (Name: program.NameOf(variable), Value: solution.Value(variable)))
            .Where(move => Math.Abs(move.Value) > Fall).OrderByDescending(move => Math.Abs(move.Value)).ToList();
        var named = string.Join(", ", moving.Take(MostNamed).Select(move => $"{move.Name} {(move.Value > 0 ? "grows" : "falls")}"));
        var more = moving.Count > MostNamed ? FormattableString.Invariant($" and {moving.Count - MostNamed} more move") : "";
        throw new StageFailedException(
            node.Name, noise.Name, [], "",
            $"Stage problem '{node.Name}' is unbounded with noise '{noise.Name}': its cost falls for ever while {named}{more}. Bound one of them, or look at the sense of optimisation.");
    }

    private static void FindMissingRecourse(PolicyGraph graph, string failureFolder, int solves, CancellationToken cancellation)
    {
        var tried = graph.Nodes.Select(_ => new List<double[]>()).ToArray();
        var open = new Queue<(int Node, double[] State)>(graph.Root.Select(way => (way.Node, graph.Initial.ToArray())));
        var probes = new StageProbe?[graph.Nodes.Count];
        try
        {
            while (open.TryDequeue(out var place) && solves > 0)
            {
                var (n, state) = place;
                if (tried[n].Count >= MostStates || tried[n].Exists(known => known.AsSpan().SequenceEqual(state)))
                {
                    continue;
                }

                tried[n].Add(state);
                var probe = probes[n] ??= new StageProbe(graph.Nodes[n]);
                probe.SetIncoming(state);
                foreach (var next in Decisions(graph, n, state, probe, failureFolder, cancellation))
                {
                    foreach (var way in graph.Nodes[n].Successors)
                    {
                        open.Enqueue((way.Node, next));
                    }
                }

                solves -= graph.Nodes[n].Noise.Count + SolvesOfExtremes;
            }
        }
        finally
        {
            foreach (var probe in probes)
            {
                probe?.Dispose();
            }
        }
    }

    /// <summary>Outgoing states worth going on from: of the cheapest decision under any noise, and the lowest and the highest sum of states.</summary>
    private static List<double[]> Decisions(
        PolicyGraph graph, int n, double[] state, StageProbe probe, string failureFolder, CancellationToken cancellation)
    {
        var outgoing = probe.Node.Problem.States.Select(copy => copy.Outgoing).ToArray();
        var (found, costs) = (new List<double[]>(), new double[probe.Node.Noise.Count]);
        for (var k = 0; k < costs.Length; k++)
        {
            probe.Take(probe.Node.Noise[k]);
            var solution = probe.Solve(cancellation);
            if (solution.Status == SolveStatus.Infeasible)
            {
                throw StageFailure.Explain(graph, n, SolveStatus.Infeasible, state, k, probe.Node.Noise[k].Changes, null, failureFolder);
            }

            costs[k] = solution.HasValues ? solution.Objective : double.NaN;
            if (solution.HasValues && (found.Count == 0 || costs[k] <= costs[..k].Min()))
            {
                found = [[.. outgoing.Select(solution.Value)]];
            }
        }

        // The outcomes of the least and the greatest cost are likely to leave the lowest and the highest states.
        foreach (var k in new[] { Array.IndexOf(costs, costs.Max()), Array.IndexOf(costs, costs.Min()) }.Where(k => k >= 0).Distinct())
        {
            found.AddRange(Extremes(probe, probe.Node.Noise[k], outgoing, cancellation));
        }

        return found;
    }

    /// <summary>The decisions with the lowest and the highest sum of outgoing states under an outcome.</summary>
    private static List<double[]> Extremes(StageProbe probe, NoiseTerm noise, Variable[] outgoing, CancellationToken cancellation)
    {
        probe.Take(noise);
        var variables = probe.Program.Variables.ToArray();
        var (costs, found) = (variables.Select(probe.Program.Cost).ToArray(), new List<double[]>());
        foreach (var direction in (ReadOnlySpan<double>)[1, -1])
        {
            foreach (var variable in variables)
            {
                probe.Program.SetCost(variable, Array.IndexOf(outgoing, variable) < 0 ? 0 : direction);
            }

            if (probe.Solve(cancellation) is { HasValues: true } solution)
            {
                found.Add([.. outgoing.Select(solution.Value)]);
            }
        }

        foreach (var (variable, cost) in variables.Zip(costs))
        {
            probe.Program.SetCost(variable, cost);
        }

        return found;
    }
}
