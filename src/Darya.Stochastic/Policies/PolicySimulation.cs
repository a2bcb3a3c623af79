namespace Darya.Stochastic;

/// <summary>Drives a policy along sampled paths.</summary>
public static class PolicySimulation
{
    // Paths are dealt to so many solvers by number, whatever the number of threads, so that results do not depend on it.
    private const int Lanes = 4;

    /// <summary>Simulates paths 0 to <paramref name="paths"/> − 1.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="scheme">Where the paths come from.</param>
    /// <param name="paths">The number of paths, at least 1.</param>
    /// <param name="seed">Seed of the paths.</param>
    /// <param name="threads">Threads, at least 1; results do not depend on it.</param>
    /// <param name="recorder">
    /// Told path, step and decision. The steps of a path come in order; different paths may come from several threads at once.
    /// </param>
    /// <param name="failureFolder">Folder for the program of a stage that cannot be solved.</param>
    /// <param name="cancellation">Stops the simulation.</param>
    /// <returns>The paths by number.</returns>
    /// <exception cref="StageFailedException">A stage problem cannot be solved.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<SimulatedPath> Run(
        Policy policy,
        ISamplingScheme scheme,
        int paths,
        int seed,
        int threads = 1,
        Action<int, int, StageDecision>? recorder = null,
        string failureFolder = "failed",
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        using var crew = new StageCrew(policy.Graph, policy.CostToGo, Lanes, threads, failureFolder);
        var simulated = new SimulatedPath[paths];
        crew.Run(lane =>
        {
            for (var p = lane; p < paths; p += Lanes)
            {
                simulated[p] = Simulate(policy.Graph, crew, lane, p, scheme.Draw(policy.Graph, p, seed), recorder, cancellation);
            }
        });
        return simulated;
    }

    private static SimulatedPath Simulate(
        PolicyGraph graph,
        StageCrew crew,
        int lane,
        int number,
        IReadOnlyList<PathStep> path,
        Action<int, int, StageDecision>? recorder,
        CancellationToken cancellation)
    {
        var (state, cost, steps) = (graph.Initial.ToArray(), 0.0, new SimulatedStep[path.Count]);
        for (var t = 0; t < path.Count; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (node, noise, changes) = path[t];
            var model = crew.Solve(lane, node, state, noise, changes);
            recorder?.Invoke(number, t, new StageDecision(model, graph.Nodes[node].Problem.Program));
            var (entry, stageCost) = (state, model.Cost - model.CostThatFollows);
            state = model.Exit.ToArray();
            steps[t] = new SimulatedStep(node, noise, entry, state, stageCost);
            cost += stageCost;
        }

        return new SimulatedPath(number, steps, cost);
    }
}
