namespace Darya.Solvers;

/// <summary>How a solve ended.</summary>
public enum SolveStatus
{
    /// <summary>An optimum was proven, for mixed-integer programs within the stated gap.</summary>
    Optimal,

    /// <summary>No point satisfies every row and bound.</summary>
    Infeasible,

    /// <summary>The cost can fall without end.</summary>
    Unbounded,

    /// <summary>A limit of time was reached; a mixed-integer solution may still have values.</summary>
    StoppedAtLimit,

    /// <summary>Every method on the ladder failed; usual causes are coefficients many orders of magnitude apart.</summary>
    NumericalTrouble,
}
