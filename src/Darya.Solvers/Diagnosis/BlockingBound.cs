namespace Darya.Solvers;

/// <summary>A bound of a variable that takes part in a conflict.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Name">Its name, <c>q[Nurek,7]</c>.</param>
/// <param name="IsUpper">Whether it is the upper bound.</param>
/// <param name="Value">The bound.</param>
public sealed record BlockingBound(Variable Variable, string Name, bool IsUpper, double Value);
