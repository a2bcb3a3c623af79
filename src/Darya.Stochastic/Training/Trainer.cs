using System.Diagnostics;

namespace Darya.Stochastic;

/// <summary>One training: iterations of forward pass, backward pass and bound.</summary>
internal sealed class Trainer : IDisposable
{
    private const double FallTolerance = 1e-6;

    private readonly PolicyGraph _graph;
    private readonly TrainingOptions _options;
    private readonly CostToGo?[] _costToGo;        // [node]; null at the ends
    private readonly OutcomeCosts?[] _following;   // [node]
    private readonly OutcomeCosts _root;
    private readonly StageCrew _crew;
    private readonly ForwardPass _forward;
    private readonly double[] _initial;
    private readonly List<IterationLog> _log = [];
    private readonly long _started = Stopwatch.GetTimestamp();
    private double _bound;
    private int _iteration;
    private int _falls;
    private double _largestFall;

    internal Trainer(PolicyGraph graph, TrainingOptions options)
    {
        (_graph, _options, _initial) = (graph, options, [.. graph.Initial]);
        _costToGo = new CostToGo?[graph.Nodes.Count];
        _following = new OutcomeCosts?[graph.Nodes.Count];
        for (var n = 0; n < graph.Nodes.Count; n++)
        {
            var branching = Branching.Of(graph, graph.Nodes[n].Successors);
            if (branching.Count > 0)
            {
                _following[n] = new OutcomeCosts(graph, branching, options.Risk);
                _costToGo[n] = options.Start?.CostToGo[n]?.Copy() ?? NewCostToGo(n, branching);
            }
        }

        var root = Branching.Of(graph, graph.Root);
        _root = new OutcomeCosts(graph, root, options.RootRisk ?? options.Risk);
        _bound = options.Start?.Bound ?? LowerOf(options.CostToGoBound, root.Mass);
        _iteration = options.Start?.Iterations ?? 0;
        _crew = new StageCrew(graph, _costToGo, options.Lanes, options.Threads, options.FailureFolder);
        _forward = new ForwardPass(graph, options);
    }

    private double Seconds => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    public void Dispose() => _crew.Dispose();

    internal TrainingOutcome Run(IProgress<IterationLog>? progress, CancellationToken cancellation)
    {
        var (reason, nextCheckpoint) = ("", _options.CheckpointInterval.TotalSeconds);
        while (reason.Length == 0)
        {
            if (!Iterate(cancellation))
            {
                reason = "cancelled";
                break;
            }

            progress?.Report(_log[^1]);
            reason = _options.Stopping.Select(rule => rule.Reason(_log, Simulate)).FirstOrDefault(text => text is not null) ?? "";
            if (reason.Length == 0 && _options.Checkpoint is { } checkpoint && Seconds >= nextCheckpoint)
            {
                checkpoint(Policy());
                nextCheckpoint = Seconds + _options.CheckpointInterval.TotalSeconds;
            }
        }

        var (seconds, solves, ladder, policy) = (Seconds, _crew.Solves, _crew.Ladder(), Policy());
        var checks = new PolicyChecks(policy, _options).Run(cancellation) with { BoundFalls = _falls, LargestFall = _largestFall };
        return new TrainingOutcome(policy, _log, reason, solves, seconds, ladder, checks);
    }

    /// <summary>One iteration; false when it was cancelled on the way, with the cuts found until then kept.</summary>
    private bool Iterate(CancellationToken cancellation)
    {
        var paths = _forward.Run(_crew, _iteration, cancellation);
        foreach (var path in paths)
        {
            for (var step = path.Count - 1; step >= 0; step--)
            {
                if (cancellation.IsCancellationRequested)
                {
                    return false;
                }

                AddCut(path[step].Node, path[step].Exit);
            }
        }

        if (cancellation.IsCancellationRequested)
        {
            return false;
        }

        FindBound();
        _iteration++;
        var cuts = _crew.CutsInPrograms;
        if (_iteration % _options.Selection.Interval == 0)
        {
            _crew.Clear();
        }

        _log.Add(new IterationLog(_iteration, _bound, paths.Average(path => path.Cost), Seconds, _crew.Solves, cuts));
        return true;
    }

    private void AddCut(int node, double[] states)
    {
        if (_following[node] is { } outcomes)
        {
            outcomes.Find(_crew, states);
            _crew.Add(node, CutMaker.Add(_costToGo[node]!, outcomes, states));
        }
    }

    private void FindBound()
    {
        _root.Find(_crew, _initial);
        var fall = (_bound - _root.Value) / (1 + Math.Abs(_bound));
        if (fall > FallTolerance)
        {
            _falls++;
        }

        _largestFall = Math.Max(_largestFall, fall);
        _bound = Math.Max(_bound, _root.Value);
    }

    private double[] Simulate(int paths)
    {
        // Seeds of training are whole numbers from the user; the complement keeps these paths apart from those of the forward passes.
        var simulated = PolicySimulation.Run(Policy(), _options.Forward, paths, ~_options.Seed, _options.Threads);
        return [.. simulated.Select(path => path.Cost)];
    }

    private Policy Policy() => new(
        _graph, [.. _costToGo.Select(function => function?.Copy())], _options.Cuts, _bound, _iteration, _options.Seed,
        _options.Risk.Text, (_options.RootRisk ?? _options.Risk).Text);

    private CostToGo NewCostToGo(int node, Branching branching)
    {
        var bound = _options.NodeBounds?[node] ?? _options.CostToGoBound;
        var costToGo = new CostToGo(_graph.States.Count, _options.Cuts, branching.Count, LowerOf(bound, branching.Mass), bound);
        foreach (var cut in _options.InitialCuts?[node] ?? [])
        {
            costToGo.Function(0).Add(cut.Intercept, cut.Slope, cut.Point);
        }

        return costToGo;
    }

    /// <summary>The bound of a discounted cost whose outcomes have a bound: P·B, or B where that is lower.</summary>
    private static double LowerOf(double bound, double mass) => Math.Min(bound, mass * bound);
}
