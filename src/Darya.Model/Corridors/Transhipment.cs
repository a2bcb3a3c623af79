namespace Darya.Model.Corridors;

/// <summary>Where goods change the mode: both ways between two places of one economy.</summary>
/// <param name="From">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="To">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="Hours">Hours it takes.</param>
/// <param name="UsdPerTonne">Cost, USD/t.</param>
/// <param name="CapacityMtPerYear">Million tonnes a year; null when not stated.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record Transhipment(
    string From, string To, double Hours, double UsdPerTonne, double? CapacityMtPerYear, Confidence Letter, string Source, string Note);
