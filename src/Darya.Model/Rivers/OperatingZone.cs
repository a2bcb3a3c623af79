using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>A zone of a reservoir in a calendar month.</summary>
/// <param name="Node">Id of the reservoir.</param>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="Zone">Which zone.</param>
/// <param name="From">Storage at which it begins; it ends where the next one begins. The lowest also holds what lies below it.</param>
/// <param name="SupplyShare">Share of what classes below the top one call that it supplies, 0-1.</param>
public sealed record OperatingZone(string Node, int Month, OperatingZoneKind Zone, WaterVolume From, double SupplyShare);
