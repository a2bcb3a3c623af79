using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>What a reservoir node can hold and loses.</summary>
/// <param name="Node">Id of its node.</param>
/// <param name="Dead">Storage below which nothing can be released.</param>
/// <param name="Full">Storage at normal full level.</param>
/// <param name="Initial">Storage at the start of the record (1 January 2001).</param>
/// <param name="End">Storage at the end of the record (31 December 2010), at which compared plans end.</param>
/// <param name="Curve">Level, volume and area.</param>
/// <param name="Evaporation">Depth by month [month 1-12 at 0-11].</param>
/// <param name="FromYear">First economy year in which it stands, or null for always; before, water passes.</param>
public sealed record Reservoir(
    string Node, WaterVolume Dead, WaterVolume Full, WaterVolume Initial, WaterVolume End, StorageCurve Curve, IReadOnlyList<WaterDepth> Evaporation, int? FromYear = null);
