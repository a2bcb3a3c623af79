namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Settings of <see cref="SectoralEquilibrium"/>.</summary>
public sealed record SectoralOptions
{
    /// <summary>Largest accepted residual: the largest absolute log of what factors earn in sales over wages, in any country; in [1e-12, 1e-3].</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>Most steps of the wages, at least 1.</summary>
    public int MaxSteps { get; init; } = 500;

    internal void Check()
    {
        var faults = new List<string>();
        if (Tolerance is not (>= 1e-12 and <= 1e-3))
        {
            faults.Add(FormattableString.Invariant($"Tolerance must be from 1e-12 to 1e-3; got {Tolerance}."));
        }

        if (MaxSteps < 1)
        {
            faults.Add(FormattableString.Invariant($"MaxSteps must be at least 1; got {MaxSteps}."));
        }

        EquilibriumException.ThrowIfAny(faults);
    }
}
