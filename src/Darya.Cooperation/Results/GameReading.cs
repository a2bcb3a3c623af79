namespace Darya.Cooperation.Results;

/// <summary>A solved game of worths.</summary>
/// <param name="IsCoreEmpty">Whether every division of the worth of all leaves some coalition better off alone.</param>
/// <param name="LeastCoreEpsilonMusd">Smallest amount that every coalition must forgo so that a division holds; negative: what each has to spare, million USD a year.</param>
/// <param name="IsSuperadditive">Whether two coalitions that join never lose.</param>
/// <param name="IsConvex">Whether joining a larger coalition never brings less.</param>
/// <param name="Objectors">Coalitions that together object when the core is empty; empty otherwise.</param>
/// <param name="Rules">The shares of every rule.</param>
public sealed record GameReading(
    bool IsCoreEmpty,
    double LeastCoreEpsilonMusd,
    bool IsSuperadditive,
    bool IsConvex,
    IReadOnlyList<string> Objectors,
    IReadOnlyList<ShareOutcome> Rules);
