using Darya.Model.Quantities;

namespace Darya.Model.Farming;

/// <summary>Water against salt in a calendar month, on the cropped area.</summary>
/// <param name="Month">Calendar month.</param>
/// <param name="Net">Depth at the field.</param>
/// <param name="ValueUsdPerCubicMetre">What a missing m³ at the field costs, USD.</param>
public sealed record LeachingNeed(int Month, WaterDepth Net, double ValueUsdPerCubicMetre);
