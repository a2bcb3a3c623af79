namespace Darya.Solvers;

/// <summary>Settings of a <see cref="CbcSolver"/>.</summary>
public sealed record CbcOptions
{
    /// <summary>Wall-clock seconds one solve may take; +∞ for no limit.</summary>
    public double MaximumSeconds { get; init; } = double.PositiveInfinity;

    /// <summary>The relative distance to the proven bound at which the search ends; 0 for a proven optimum.</summary>
    public double RelativeGap { get; init; } = 1e-9;
}
