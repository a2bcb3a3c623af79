using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>Water that the intakes of some interstate limits may take together in their seasons of a water year; what is used is gone.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Limits">Ids of the limits whose intakes and seasons it covers.</param>
/// <param name="Volume">Volume of the whole season.</param>
/// <param name="DryBelow">A season is dry when the river brings less than this share of its mean in it; null for never.</param>
/// <param name="DryShare">Share of the volume that a dry season grants, 0-1.</param>
public sealed record OperatingLicence(string Id, IReadOnlyList<string> Limits, WaterVolume Volume, double? DryBelow, double DryShare);
