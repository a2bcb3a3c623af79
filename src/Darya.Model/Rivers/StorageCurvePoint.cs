using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>One measured or estimated point of a storage curve.</summary>
public sealed record StorageCurvePoint(Elevation Level, WaterVolume Volume, SurfaceArea Area);
