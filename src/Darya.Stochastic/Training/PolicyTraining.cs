namespace Darya.Stochastic;

/// <summary>Trains a policy by stochastic dual dynamic programming.</summary>
/// <remarks>
/// Pereira and Pinto (1991), Multi-stage stochastic optimization applied to energy planning, Mathematical Programming 52: 359-375;
/// Dowson (2020), Networks 76: 3-23 for graphs. Formulas: <c>docs/formulations/stochastic.md</c>.
/// </remarks>
public static class PolicyTraining
{
    /// <summary>Trains until a stopping rule is met or the token is cancelled.</summary>
    /// <param name="graph">The program; it should have passed its checks.</param>
    /// <param name="options">Settings.</param>
    /// <param name="progress">Told after every iteration.</param>
    /// <param name="cancellation">Ends training; the policy so far is returned, never thrown away.</param>
    /// <returns>The policy, the log and what the self-checks found.</returns>
    /// <exception cref="ArgumentException">A setting is out of its range or does not fit the graph.</exception>
    /// <exception cref="StageFailedException">A stage problem cannot be solved.</exception>
    public static TrainingOutcome Run(
        PolicyGraph graph, TrainingOptions options, IProgress<IterationLog>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        Check(graph, options);
        using var trainer = new Trainer(graph, options);
        return trainer.Run(progress, cancellation);
    }

    private static void Check(PolicyGraph graph, TrainingOptions options)
    {
        Require(options.ForwardPaths >= 1, "ForwardPaths", options.ForwardPaths, "must be at least 1");
        Require(options.Threads >= 1, "Threads", options.Threads, "must be at least 1");
        Require(options.Lanes >= 1, "Lanes", options.Lanes, "must be at least 1");
        Require(options.Selection.Interval >= 1, "Selection.Interval", options.Selection.Interval, "must be at least 1");
        Require(double.IsFinite(options.CostToGoBound), "CostToGoBound", options.CostToGoBound, "must be finite");
        var bounds = options.NodeBounds ?? [.. graph.Nodes.Select(_ => options.CostToGoBound)];
        Require(bounds.Count == graph.Nodes.Count, "NodeBounds", bounds.Count, "must have a number for each node");
        Require(bounds.All(double.IsFinite), "NodeBounds", bounds.FirstOrDefault(bound => !double.IsFinite(bound)), "must be finite");
        if (options.Start is not { } start)
        {
            return;
        }

        if (!ReferenceEquals(start.Graph, graph))
        {
            throw new ArgumentException("The policy to go on from belongs to another graph; read it for this one.", nameof(options));
        }

        if (start.Form != options.Cuts)
        {
            throw new ArgumentException($"The policy to go on from has {start.Form} cuts, this training asks for {options.Cuts}.", nameof(options));
        }

        var risks = (options.Risk.Text, (options.RootRisk ?? options.Risk).Text);
        if ((start.Risk, start.RootRisk) != risks)
        {
            throw new ArgumentException(
                $"The policy to go on from was trained with risk {start.Risk} and {start.RootRisk} at the root, this training asks for {risks.Item1} and {risks.Item2}.",
                nameof(options));
        }

        void Require(bool holds, string name, double value, string rule)
        {
            if (!holds)
            {
                throw new ArgumentException(FormattableString.Invariant($"{name} {rule}; got {value}."), nameof(options));
            }
        }
    }
}
