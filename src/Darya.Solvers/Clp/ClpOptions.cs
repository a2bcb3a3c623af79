namespace Darya.Solvers;

/// <summary>Settings of a <see cref="ClpSolver"/>.</summary>
public sealed record ClpOptions
{
    /// <summary>Wall-clock seconds one solve may take; +∞ for no limit.</summary>
    public double MaximumSeconds { get; init; } = double.PositiveInfinity;

    /// <summary>How far a row or bound may be violated, in its own unit.</summary>
    public double PrimalTolerance { get; init; } = 1e-7;

    /// <summary>How far a reduced cost may have the wrong sign.</summary>
    public double DualTolerance { get; init; } = 1e-7;

    /// <summary>The method of <see cref="ClpSolver.Solve"/>.</summary>
    public ColdStart ColdStart { get; init; } = ColdStart.Automatic;

    /// <summary>Whether Clp scales rows and columns itself; off is quicker for small programs in good units.</summary>
    public bool Scaling { get; init; } = true;

    /// <summary>Called during a solve, on the solving thread; <c>null</c> for silence.</summary>
    public Action<SolveProgress>? Progress { get; init; }

    /// <summary>The least time between two calls of <see cref="Progress"/>.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(0.5);
}
