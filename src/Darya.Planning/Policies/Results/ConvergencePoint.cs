namespace Darya.Planning.Policies.Results;

/// <summary>One iteration of training.</summary>
/// <param name="Iteration">Number, from 1.</param>
/// <param name="BoundMusd">Lower bound, million USD.</param>
/// <param name="Seconds">Seconds since the start.</param>
public sealed record ConvergencePoint(int Iteration, double BoundMusd, double Seconds);
