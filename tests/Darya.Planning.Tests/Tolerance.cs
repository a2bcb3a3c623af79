namespace Darya.Planning.Tests;

/// <summary>Tolerances of the tests, each with its reason.</summary>
internal static class Tolerance
{
    /// <summary>Closed forms in hm³, GWh and million USD: ten times the solver's own tolerance of 1e-7.</summary>
    internal const double Closed = 1e-6;

    /// <summary>Costs of two programs of one region: the solver's tolerance on some hundred terms.</summary>
    internal const double Cost = 1e-5;

    /// <summary>Benefits added over states against the cost of the program: sending has a cost of 0.01 USD/MWh that no state pays.</summary>
    internal const double Books = 0.02;

    /// <summary>How much a fixed share of section flows is lowered, and the solver's tolerance.</summary>
    internal const double Share = 2.1e-3;

    /// <summary>Successive programs against the best of all plans, relative.</summary>
    internal const double HeadOptimum = 5e-3;
}
