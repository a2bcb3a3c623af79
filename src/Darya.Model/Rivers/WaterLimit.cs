using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>An interstate limit: what a state may take from the main stems of a river in a season.</summary>
public sealed record WaterLimit(string Id, string State, string River, Season Season, WaterVolume Volume);
