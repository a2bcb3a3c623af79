namespace Darya.Solvers;

/// <summary>Settings of a <see cref="WarmProgram"/>.</summary>
public sealed record WarmOptions
{
    /// <summary>How far a row or bound may be violated, in its own unit.</summary>
    public double PrimalTolerance { get; init; } = 1e-7;

    /// <summary>How far a reduced cost may have the wrong sign.</summary>
    public double DualTolerance { get; init; } = 1e-7;

    /// <summary>Whether Clp scales rows and columns itself; off is quicker for small programs in good units.</summary>
    public bool Scaling { get; init; }

    /// <summary>
    /// Whether work areas and factors may be kept between solves, which the C interface does not offer: about 1.4 times as quick.
    /// Used only with releases of Clp it was checked on and after a self-test; the environment variable <c>DARYA_CLP_KEEP=0</c> forbids it.
    /// </summary>
    public bool KeepFactors { get; init; } = true;
}
