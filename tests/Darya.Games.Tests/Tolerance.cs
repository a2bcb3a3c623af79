namespace Darya.Games.Tests;

/// <summary>Tolerances of these tests, each with its reason.</summary>
internal static class Tolerance
{
    /// <summary>Answers of floating-point searches, relative to worths of about 100.</summary>
    internal const double Search = 1e-6;
}
