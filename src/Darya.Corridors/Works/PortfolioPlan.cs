namespace Darya.Corridors.Works;

/// <summary>When each work is begun.</summary>
/// <param name="Starts">Year of the start, numbered from 0; null when not built [work].</param>
/// <param name="Value">What it comes to, in plain arithmetic.</param>
/// <param name="GapShare">Proven gap, as a share of the net gain.</param>
internal sealed record PortfolioPlan(IReadOnlyList<int?> Starts, PortfolioValue Value, double GapShare)
{
    /// <summary>Whether a work is built.</summary>
    internal bool Builds(int work) => Starts[work] is not null;

    /// <summary>Ids of the works built, in the order of their start.</summary>
    internal IReadOnlyList<string> Ids(IReadOnlyList<WorkCandidate> works) =>
        [.. Enumerable.Range(0, Starts.Count).Where(Builds).OrderBy(work => Starts[work]).ThenBy(work => work).Select(work => works[work].Id)];
}
