namespace Darya.Simulation.Tests;

/// <summary>Tolerances of the tests, each with its reason.</summary>
internal static class Tolerance
{
    /// <summary>
    /// Closed forms in hm³ and GWh: a few operations on numbers up to 1000, and the fixed point of evaporation stops at 1e-13 of the
    /// volume.
    /// </summary>
    internal const double Closed = 1e-9;

    /// <summary>Residual of a balance over its inflow, as the audit promises it.</summary>
    internal const double Residual = 1e-9;
}
