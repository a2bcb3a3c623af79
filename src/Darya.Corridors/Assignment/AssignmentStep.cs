namespace Darya.Corridors.Assignment;

/// <summary>Where a search for an equilibrium stands.</summary>
/// <param name="Objective">Beckmann objective Z; never rises.</param>
/// <param name="Bound">Best lower bound of Z so far; never falls.</param>
/// <param name="RelativeGap">1 − cost of cheapest routes / cost of routes used; falls in the end, not in every step.</param>
public readonly record struct AssignmentStep(double Objective, double Bound, double RelativeGap);
