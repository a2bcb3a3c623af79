namespace Darya.Stochastic;

/// <summary>Where the paths of forward passes and simulations come from.</summary>
public interface ISamplingScheme
{
    /// <summary>Draws a path; the same path number and seed give the same path, whatever was drawn before.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="path">Number of the path, from 0.</param>
    /// <param name="seed">Seed of the run.</param>
    IReadOnlyList<PathStep> Draw(PolicyGraph graph, long path, int seed);
}
