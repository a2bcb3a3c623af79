namespace Darya.Solvers.Tests;

internal sealed record Reservoir(int Ordinal, string Label) : IIndex
{
    internal static IReadOnlyList<Reservoir> Named(params string[] labels) => [.. labels.Select((label, i) => new Reservoir(i, label))];
}
