namespace Darya.Corridors.Assignment;

/// <summary>Working space of a loading.</summary>
/// <param name="nodes">Nodes of the network.</param>
internal sealed class LogitWork(int nodes)
{
    /// <summary>Expected cost from the origin [node].</summary>
    internal double[] Expected { get; } = new double[nodes];

    /// <summary>Load through the node [node].</summary>
    internal double[] Through { get; } = new double[nodes];
}
