namespace Darya.Stochastic;

/// <summary>Simulates the policy as it stands along sampled paths, to find states at which cuts are worth making.</summary>
internal sealed class ForwardPass(PolicyGraph graph, TrainingOptions options)
{
    /// <summary>Runs the paths of an iteration; those of a cancelled one may be short.</summary>
    /// <param name="crew">The stage models.</param>
    /// <param name="iteration">Number of the iteration, from 0.</param>
    /// <param name="cancellation">Ends the paths early.</param>
    internal List<VisitedPath> Run(StageCrew crew, int iteration, CancellationToken cancellation)
    {
        var paths = new List<VisitedPath>();
        for (var p = 0; p < options.ForwardPaths; p++)
        {
            paths.Add(new VisitedPath());
        }

        crew.Run(lane =>
        {
            for (var p = lane; p < paths.Count; p += crew.Lanes)
            {
                Run(crew, lane, ((long)iteration * options.ForwardPaths) + p, paths[p], cancellation);
            }
        });
        return paths;
    }

    private void Run(StageCrew crew, int lane, long number, VisitedPath path, CancellationToken cancellation)
    {
        var state = graph.Initial.ToArray();
        foreach (var step in options.Forward.Draw(graph, number, options.Seed))
        {
            if (cancellation.IsCancellationRequested)
            {
                return;
            }

            var model = crew.Solve(lane, step.Node, state, step.Noise, step.Changes);
            state = model.Exit.ToArray();
            path.Add(step.Node, state, model.Cost - model.CostThatFollows);
        }
    }
}
