using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>The rule curve of a reservoir at the end of a calendar month. Where a storage is not given, the rule does not exist.</summary>
/// <param name="Node">Id of the reservoir.</param>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="Lower">Storage below which only the top class is served, or null.</param>
/// <param name="Target">Storage to be reached where no release is stated, or null.</param>
/// <param name="Upper">Storage above which water is spilled to keep flood space, or null.</param>
public sealed record OperatingCurve(string Node, int Month, WaterVolume? Lower, WaterVolume? Target, WaterVolume? Upper);
