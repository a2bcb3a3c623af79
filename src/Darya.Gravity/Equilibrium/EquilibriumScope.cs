namespace Darya.Gravity.Equilibrium;

/// <summary>How far a change of trade costs is followed.</summary>
public enum EquilibriumScope
{
    /// <summary>Prices, output and spending answer until every market clears.</summary>
    Full,

    /// <summary>Output and spending of every country stay; only the multilateral resistances answer.</summary>
    Conditional,

    /// <summary>
    /// The resistances of the conditional answer, with output and spending revalued once at the prices these imply. Markets do not clear, and the residual
    /// says by how much. This is what gegravity 0.3 prints as its experiment; it is here for comparison with such tables.
    /// </summary>
    Revalued,
}
