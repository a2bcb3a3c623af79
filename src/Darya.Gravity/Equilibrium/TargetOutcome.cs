namespace Darya.Gravity.Equilibrium;

/// <summary>Answers to target questions asked together, and the equilibrium in which they hold.</summary>
/// <param name="Theta">Trade elasticity used; it drives the cost cuts, so show more than one.</param>
/// <param name="Answers">One answer a target, in their order.</param>
/// <param name="Equilibrium">The world in which all targets hold.</param>
/// <param name="Steps">Newton steps on the partial changes.</param>
public sealed record TargetOutcome(double Theta, IReadOnlyList<TargetAnswer> Answers, EquilibriumOutcome Equilibrium, int Steps);
