using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>Target release of a reservoir down its river.</summary>
/// <param name="Node">Id of the reservoir.</param>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="Zone">Zone in which the storage lies at the start of the period; <see cref="OperatingZoneKind.Normal"/> for a reservoir without zones.</param>
/// <param name="Release">The release.</param>
/// <param name="Mode">Whom it serves.</param>
public sealed record OperatingRelease(string Node, int Month, OperatingZoneKind Zone, Discharge Release, OperatingMode Mode);
