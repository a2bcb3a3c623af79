using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>Holds a trained policy against stage programs solved anew, at points where cuts were found.</summary>
internal sealed class PolicyChecks(Policy policy, TrainingOptions options)
{
    private const int CheckPath = -1; // a stream no path of training has
    private int _points;
    private int _cold;
    private double _excess;
    private double _difference;

    /// <summary>Checks points and programs; none when training was cancelled, because the user waits for the end.</summary>
    internal TrainingChecks Run(CancellationToken cancellation)
    {
        var graph = policy.Graph;
        var nodes = Enumerable.Range(0, graph.Nodes.Count).Where(n => policy.CostToGo[n]?.CutCount > 0)
            .OrderBy(n => graph.Nodes[n].Name, StringComparer.Ordinal).ToList();
        var random = new PathRandom(options.Seed, CheckPath);
        using var crew = new StageCrew(graph, policy.CostToGo, options.Lanes, options.Threads, options.FailureFolder);
        for (var sample = 0; nodes.Count > 0 && sample < options.CheckSamples && !cancellation.IsCancellationRequested; sample++)
        {
            var node = nodes[(int)(random.Next() * nodes.Count)];
            var pool = policy.CostToGo[node]!.Function(0);
            var point = pool[(int)(random.Next() * pool.Count)].Point;
            var branching = Branching.Of(graph, graph.Nodes[node].Successors);
            var outcomes = new OutcomeCosts(graph, branching, options.Risk);
            outcomes.Find(crew, point);
            _excess = Math.Max(_excess, Relative(policy.Value(node, point).Cost - outcomes.Value, outcomes.Value));
            _points++;
            var k = (int)(random.Next() * outcomes.Count);
            CompareCold(branching.Node[k], branching.Noise[k], point, outcomes.Cost[k]);
        }

        return new TrainingChecks(0, 0, _points, _excess, _cold, _difference);
    }

    private static double Relative(double difference, double size) => difference / (1 + Math.Abs(size));

    private void CompareCold(int node, int noise, double[] state, double cost)
    {
        var owner = policy.Graph.Nodes[node];
        using var model = new StageModel(owner, new NoiseTable(owner), policy.CostToGo[node], new WarmOptions { KeepFactors = false, Scaling = true });
        model.SetState(state);
        model.SetNoise(noise, []);
        var solved = model.SolveCold() == SolveStatus.Optimal;
        _difference = Math.Max(_difference, solved ? Relative(Math.Abs(model.Cost - cost), cost) : double.PositiveInfinity);
        _cold++;
    }
}
