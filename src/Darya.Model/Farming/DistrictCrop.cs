using Darya.Model.Quantities;

namespace Darya.Model.Farming;

/// <summary>A crop in a district.</summary>
/// <param name="Crop">Id of the crop.</param>
/// <param name="Area">Recorded area of 2023.</param>
/// <param name="NetNeed">Irrigation need at the field by month [month 1-12 at 0-11].</param>
public sealed record DistrictCrop(string Crop, FarmArea Area, IReadOnlyList<WaterDepth> NetNeed);
