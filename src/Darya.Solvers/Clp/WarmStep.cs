namespace Darya.Solvers;

/// <summary>Which method of the retry ladder of a <see cref="WarmProgram"/> gave the answer.</summary>
public enum WarmStep
{
    /// <summary>Dual simplex from the basis kept, nothing else needed.</summary>
    Kept,

    /// <summary>Dual simplex from the basis kept, factored again.</summary>
    Refactored,

    /// <summary>Primal simplex from the basis kept, without scaling.</summary>
    Primal,

    /// <summary>Primal simplex from the basis of slacks.</summary>
    PrimalFromSlacks,

    /// <summary>Dual simplex from the basis of slacks.</summary>
    DualFromSlacks,

    /// <summary>Dual simplex from the basis of slacks with the other choice of scaling.</summary>
    Rescaled,

    /// <summary>No method gave a clear answer.</summary>
    None,
}
