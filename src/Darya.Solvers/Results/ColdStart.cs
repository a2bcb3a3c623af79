namespace Darya.Solvers;

/// <summary>The method of a first solve, with presolve.</summary>
public enum ColdStart
{
    /// <summary>Interior point for large programs, otherwise what Clp chooses.</summary>
    Automatic,

    /// <summary>Dual simplex.</summary>
    Dual,

    /// <summary>Primal simplex.</summary>
    Primal,

    /// <summary>Interior point, then crossover to a basis.</summary>
    Barrier,
}
