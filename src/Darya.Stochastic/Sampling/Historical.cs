namespace Darya.Stochastic;

/// <summary>Given paths, such as recorded years, one after another and then from the first again.</summary>
public sealed class Historical : ISamplingScheme
{
    private readonly IReadOnlyList<IReadOnlyList<PathStep>> _paths;

    /// <summary>Describes the sampling.</summary>
    /// <param name="paths">The paths; at least one, none of them empty.</param>
    /// <exception cref="ArgumentException">There is no path, or an empty one.</exception>
    public Historical(IReadOnlyList<IReadOnlyList<PathStep>> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0 || paths.Any(path => path.Count == 0))
        {
            throw new ArgumentException("There must be at least one path and no empty one.", nameof(paths));
        }

        _paths = paths;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A path names a node or an outcome that the graph does not have.</exception>
    public IReadOnlyList<PathStep> Draw(PolicyGraph graph, long path, int seed)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var steps = _paths[(int)(path % _paths.Count)];
        foreach (var step in steps)
        {
            if ((uint)step.Node >= (uint)graph.Nodes.Count || step.Noise >= graph.Nodes[step.Node].Noise.Count)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Path {path % _paths.Count} goes to node {step.Node} with outcome {step.Noise}, which the graph does not have."), nameof(graph));
            }
        }

        return steps;
    }
}
