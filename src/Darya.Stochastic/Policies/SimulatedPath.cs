namespace Darya.Stochastic;

/// <summary>A path driven by a policy.</summary>
/// <param name="Number">Number of the path.</param>
/// <param name="Steps">Its stages.</param>
/// <param name="Cost">Sum of the costs of the stages.</param>
public sealed record SimulatedPath(int Number, IReadOnlyList<SimulatedStep> Steps, double Cost);
