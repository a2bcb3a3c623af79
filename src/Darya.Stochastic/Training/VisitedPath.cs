namespace Darya.Stochastic;

/// <summary>Where a forward pass went.</summary>
internal sealed class VisitedPath
{
    private readonly List<(int Node, double[] Exit)> _steps = [];

    internal int Count => _steps.Count;

    /// <summary>Sum of the costs of the stages.</summary>
    internal double Cost { get; private set; }

    internal (int Node, double[] Exit) this[int step] => _steps[step];

    internal void Add(int node, double[] exit, double stageCost)
    {
        _steps.Add((node, exit));
        Cost += stageCost;
    }
}
