namespace Darya.Corridors.Questions;

/// <summary>What a crossing becomes.</summary>
/// <param name="Crossing">Id of the crossing.</param>
/// <param name="Hours">Hours of both sides together, both ways, ≥ 0; null where they stay. A side keeps its share; a crossing is never made slower.</param>
/// <param name="HoursPercent">Change of the hours in percent, -100 to 0; null for none.</param>
/// <param name="Usd">Money of both sides for a shipment, USD; null where it stays.</param>
/// <param name="UsdPercent">Change of the money in percent, -100 to 0; null for none.</param>
public sealed record EaseTarget(string Crossing, double? Hours = null, double? HoursPercent = null, double? Usd = null, double? UsdPercent = null);
