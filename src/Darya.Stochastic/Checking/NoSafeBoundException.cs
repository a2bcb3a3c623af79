namespace Darya.Stochastic;

/// <summary>No lower bound of the cost-to-go could be found; the person who knows the problem must give one.</summary>
/// <param name="node">Name of the node whose cost has no bound.</param>
/// <param name="noise">Name of the outcome.</param>
public sealed class NoSafeBoundException(string node, string noise) : InvalidOperationException(
    $"The cost of stage '{node}' has no lower bound with noise '{noise}' while its incoming states are free, so no safe bound of the cost-to-go is known.")
{
    /// <summary>Name of the node.</summary>
    public string Node => node;

    /// <summary>Name of the outcome.</summary>
    public string Noise => noise;
}
