using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>What was measured at a reservoir in a month: monthly means computed from the ten-day record.</summary>
public sealed record ReservoirRecord(string Node, YearMonth Month, Discharge Inflow, Discharge Release, WaterVolume StorageEnd);
