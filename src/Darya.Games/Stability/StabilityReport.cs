namespace Darya.Games;

/// <summary>How firm an allocation is.</summary>
/// <param name="PropensityToDisrupt">
/// What the others lose over what a player loses when the player leaves [player]; +∞ when the player has nothing to lose and the others
/// have, −∞ when they would win, <c>null</c> when nobody loses anything. Above 1 warns.
/// </param>
/// <param name="PowerIndex">Share of the gain over acting alone [player]; <c>null</c> as a whole when there is no gain.</param>
/// <param name="StabilityIndexSample">Coefficient of variation of the power index with the sample deviation (n − 1); lower is more stable.</param>
/// <param name="StabilityIndexPopulation">The same with the population deviation (n).</param>
/// <param name="CoreSlack">
/// The least that a coalition gains by staying, min over S of x(S) − v(S) (of c(S) − x(S) for costs); negative when a coalition does better
/// alone; <c>null</c> for a game of one player.
/// </param>
/// <param name="FirstToLeave">The coalition with that least slack; of several the smallest, then the first players; <c>null</c> for one player.</param>
public sealed record StabilityReport(
    IReadOnlyList<double?> PropensityToDisrupt,
    IReadOnlyList<Rational>? PowerIndex,
    double? StabilityIndexSample,
    double? StabilityIndexPopulation,
    Rational? CoreSlack,
    Coalition? FirstToLeave);
