namespace Darya.Solvers.Tests;

/// <summary>Tolerances of the tests, each with its reason.</summary>
internal static class Tolerance
{
    /// <summary>Closed forms with small whole numbers: the solver's own tolerance is 1e-7.</summary>
    internal const double Closed = 1e-9;

    /// <summary>Random programs with numbers up to about 100: a hundred times the solver's tolerance of 1e-7.</summary>
    internal const double Random = 1e-5;
}
