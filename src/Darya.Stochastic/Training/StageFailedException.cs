namespace Darya.Stochastic;

/// <summary>The problem of a stage has no solution, or none could be found.</summary>
/// <param name="node">Name of the node.</param>
/// <param name="noise">Name of the outcome.</param>
/// <param name="state">States on entry [state].</param>
/// <param name="file">File the program was written to.</param>
/// <param name="message">All of it in words, the rows in conflict by name.</param>
public sealed class StageFailedException(string node, string noise, IReadOnlyList<double> state, string file, string message)
    : InvalidOperationException(message)
{
    /// <summary>Name of the node.</summary>
    public string Node => node;

    /// <summary>Name of the outcome of the noise.</summary>
    public string Noise => noise;

    /// <summary>States on entry [state].</summary>
    public IReadOnlyList<double> State => state;

    /// <summary>File the program was written to.</summary>
    public string File => file;
}
