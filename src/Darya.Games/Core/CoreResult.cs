namespace Darya.Games;

/// <summary>The core of a game: the efficient allocations that no coalition can improve on by itself.</summary>
/// <param name="IsEmpty">Whether there is no such allocation.</param>
/// <param name="LeastCoreEpsilon">
/// The smallest ε such that some efficient allocation gives every coalition but the grand one at least v(S) − ε (gains) or charges it at
/// most c(S) + ε (costs); negative when there is slack, positive when the core is empty; <c>null</c> for a game of one player.
/// </param>
/// <param name="Point">A point of the core, the prenucleolus; when the core is empty, a point of the least core.</param>
/// <param name="Objection">
/// When the core is empty, weights that prove it: every player is covered by coalitions of total weight 1, and the weighted worths exceed
/// v(N) (fall short of c(N) for costs). <c>null</c> when the core is not empty.
/// </param>
/// <param name="IsProved">Whether ε was proved in fractions.</param>
public sealed record CoreResult(
    bool IsEmpty, Rational? LeastCoreEpsilon, Allocation Point, IReadOnlyDictionary<Coalition, Rational>? Objection, bool IsProved);
