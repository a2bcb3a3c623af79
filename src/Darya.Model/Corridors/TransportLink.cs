namespace Darya.Model.Corridors;

/// <summary>A way between two places, open both ways. What is not stated of speed and cost is that of its state and mode in <see cref="CorridorData.Measures"/>.</summary>
/// <param name="Id">Id, unique over both tables of links.</param>
/// <param name="From">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="To">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="Mode">Road, rail or sea.</param>
/// <param name="Km">Length, km.</param>
/// <param name="Method">How the length was found.</param>
/// <param name="GaugeMm">Gauge of a railway, mm; null for others.</param>
/// <param name="SpeedKmh">Speed while moving, km/h; null when not stated.</param>
/// <param name="SpeedWithDelayKmh">Speed with stops, km/h; null when not stated.</param>
/// <param name="CostUsdPerTonneKm">Cost, USD for a tonne and kilometre; null when not stated.</param>
/// <param name="CapacityMtPerYear">What it can carry both ways, million tonnes a year; null when not stated.</param>
/// <param name="CapacityTrucksPerDay">What it can carry both ways, trucks a day; null when not stated.</param>
/// <param name="ClosedMonths">Calendar months in which it is usually shut, for example by snow.</param>
/// <param name="Work">An id of <see cref="CorridorData.Works"/> that builds it; null when it is in service.</param>
/// <param name="IsOpenStreetMap">True when it is derived from OpenStreetMap and its use needs <see cref="CorridorData.OpenStreetMapCredit"/>.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record TransportLink(
    string Id,
    string From,
    string To,
    TransportMode Mode,
    double Km,
    LengthMethod Method,
    int? GaugeMm,
    double? SpeedKmh,
    double? SpeedWithDelayKmh,
    double? CostUsdPerTonneKm,
    double? CapacityMtPerYear,
    double? CapacityTrucksPerDay,
    IReadOnlyList<int> ClosedMonths,
    string? Work,
    bool IsOpenStreetMap,
    Confidence Letter,
    string Source,
    string Note);
