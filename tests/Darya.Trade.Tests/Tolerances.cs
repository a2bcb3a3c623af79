namespace Darya.Trade.Tests;

/// <summary>How close results must be.</summary>
internal static class Tolerances
{
    /// <summary>Closed forms: rounding of a few operations, relative to values of order 1.</summary>
    internal const double Exact = 1e-12;

    /// <summary>Balanced totals, million USD: the balancing stops at 1e-12 of totals of a thousand.</summary>
    internal const double Total = 1e-8;

    /// <summary>A target: the search stops at 1e-10 in logs.</summary>
    internal const double Target = 1e-9;
}
