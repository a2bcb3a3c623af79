using Darya.Corridors.Results;

namespace Darya.Corridors.Freight;

/// <summary>One side of a crossing in one direction.</summary>
/// <param name="Hours">Hours.</param>
/// <param name="Usd">Money for a shipment, USD.</param>
/// <param name="Basis">Where the hours come from.</param>
/// <param name="Year">Year of the hours.</param>
/// <param name="HoldsGauge">The hours hold a change of gauge.</param>
internal readonly record struct BorderSide(double Hours, double Usd, HoursBasis Basis, int Year, bool HoldsGauge);
