namespace Darya.Games;

/// <summary>A Shapley value from sampled orders.</summary>
/// <param name="Shares">Estimate [player], in the unit of the game; the shares add up to the worth of all players.</param>
/// <param name="StandardErrors">Standard error of each estimate [player], in the unit of the game.</param>
/// <param name="Orders">Orders sampled, forward and backward ones counted each.</param>
/// <param name="ReachedTarget">Whether every standard error is at most the one asked for.</param>
public sealed record ShapleyEstimate(IReadOnlyList<double> Shares, IReadOnlyList<double> StandardErrors, int Orders, bool ReachedTarget);
