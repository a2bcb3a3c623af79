namespace Darya.Model.Tests;

/// <summary>Tolerances of the tests, each with its reason.</summary>
internal static class Tolerance
{
    /// <summary>A few products and quotients of doubles near 1.</summary>
    internal const double Rounding = 1e-12;
}
