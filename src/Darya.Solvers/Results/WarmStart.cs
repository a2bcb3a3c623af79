namespace Darya.Solvers;

/// <summary>How a changed program is solved again.</summary>
public enum WarmStart
{
    /// <summary>
    /// Chosen by what changed: interior point after many changes to a large program, else primal simplex after costs and new columns,
    /// dual simplex after bounds, coefficients and new rows.
    /// </summary>
    Automatic,

    /// <summary>Dual simplex from the basis kept.</summary>
    Dual,

    /// <summary>Primal simplex from the basis kept.</summary>
    Primal,

    /// <summary>Interior point with presolve, then crossover to a basis: the old basis is not used.</summary>
    Barrier,
}
