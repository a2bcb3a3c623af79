namespace Darya.Solvers;

/// <summary>Settings of <see cref="Conflict.Explain"/>.</summary>
public sealed record ConflictOptions
{
    /// <summary>
    /// The penalty per unit by which a row of a family gives way; 1 by default, +∞ for rows that never may, such as balances of physics.
    /// </summary>
    public Func<string, double> Weight { get; init; } = _ => 1;

    /// <summary>Amounts up to this count as kept.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Wall-clock seconds for each of the solves.</summary>
    public double MaximumSeconds { get; init; } = double.PositiveInfinity;
}
