namespace Darya.Stochastic;

/// <summary>What is known after an iteration of training.</summary>
/// <param name="Iteration">Number of the iteration, from 1; counts on when training is resumed.</param>
/// <param name="Bound">Lower bound of the (risk-adjusted) cost at the root.</param>
/// <param name="ForwardCost">Cost of the forward pass, undiscounted sum of its stages; the mean where an iteration has several.</param>
/// <param name="Seconds">Seconds since training began.</param>
/// <param name="Solves">Stage problems solved since training began.</param>
/// <param name="Cuts">Cuts now in the stage problems.</param>
public sealed record IterationLog(int Iteration, double Bound, double ForwardCost, double Seconds, long Solves, int Cuts);
