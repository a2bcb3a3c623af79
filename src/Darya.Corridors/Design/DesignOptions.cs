namespace Darya.Corridors.Design;

/// <summary>How exact a design must be, and when to stop.</summary>
public sealed record DesignOptions
{
    /// <summary>A design this share better than the best known is not looked for, ≥ 0.</summary>
    public double Tolerance { get; init; } = 1e-7;

    /// <summary>Relative gap of equilibria and optima of the system.</summary>
    public double RelativeGap { get; init; } = 1e-11;

    /// <summary>Most nodes of the search, ≥ 1.</summary>
    public int MaxNodes { get; init; } = 100_000;
}
