namespace Darya.Gravity.Equilibrium;

/// <summary>Settings of <see cref="TradeEquilibrium"/>.</summary>
public sealed record EquilibriumOptions
{
    /// <summary>Trade elasticity θ, above 0: trade falls by θ percent when its cost rises by one percent. In an Armington model θ = σ − 1.</summary>
    public required double Theta { get; init; }

    /// <summary>Supply elasticity ψ, at least 0: output grows by ψ percent when its real price p/P rises by one percent.</summary>
    public double SupplyElasticity { get; init; }

    /// <summary>What happens to trade deficits.</summary>
    public DeficitRule Deficits { get; init; } = DeficitRule.Additive;

    /// <summary>How far the change is followed.</summary>
    public EquilibriumScope Scope { get; init; } = EquilibriumScope.Full;

    /// <summary>What nominal results are measured in.</summary>
    public Numeraire Numeraire { get; init; } = Numeraire.WorldIncome;

    /// <summary>Largest accepted residual: the largest absolute log of sales over output in any country; in [1e-14, 1e-3].</summary>
    public double Tolerance { get; init; } = 1e-12;

    /// <summary>Most price steps (fixed point and Newton together), at least 1.</summary>
    public int MaxSteps { get; init; } = 2000;

    internal void Check(TradeBaseline baseline, List<string> faults)
    {
        Require(Theta is > 0 and < 1000, "Theta", Theta, "must be above 0 and below 1000");
        Require(SupplyElasticity is >= 0 and < 1000, "SupplyElasticity", SupplyElasticity, "must be at least 0 and below 1000");
        Require(Tolerance is >= 1e-14 and <= 1e-3, "Tolerance", Tolerance, "must be from 1e-14 to 1e-3");
        Require(MaxSteps >= 1, "MaxSteps", MaxSteps, "must be at least 1");
        if (Numeraire.Importer is { } importer && !baseline.Knows(importer))
        {
            faults.Add($"Numeraire: no country '{importer}' in the baseline.");
        }

        void Require(bool holds, string name, double value, string rule)
        {
            if (!holds)
            {
                faults.Add(FormattableString.Invariant($"{name} {rule}; got {value}."));
            }
        }
    }
}
