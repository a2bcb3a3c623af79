namespace Darya.Model.Corridors;

/// <summary>A border crossing: two sides in two economies, joined by a link of its mode.</summary>
/// <param name="Id">Id, unique over both tables of crossings.</param>
/// <param name="Name">Name.</param>
/// <param name="SideA">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="SideB">An id of <see cref="CorridorData.Nodes"/> in another economy.</param>
/// <param name="Mode">Road or rail.</param>
/// <param name="PlaceA">The place of <see cref="Trade.TradeData.Borders"/> measured on side A; null where the mean of the state stands for it.</param>
/// <param name="PlaceB">The place of <see cref="Trade.TradeData.Borders"/> measured on side B; null where the mean of the state stands for it.</param>
/// <param name="HoursVariation">Standard deviation of the hours over their mean (log-normal law); null where the parameter of the mode stands for it.</param>
/// <param name="ChangesGauge">True where the gauge changes between 1520 and 1435 mm.</param>
/// <param name="GaugeHours">Hours of the gauge change that the measured hours do not hold; null when not stated.</param>
/// <param name="GaugeUsdPerTonne">Cost of the gauge change, USD/t; null when not stated.</param>
/// <param name="IsOpenStreetMap">True when it is derived from OpenStreetMap and its use needs <see cref="CorridorData.OpenStreetMapCredit"/>.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record Crossing(
    string Id,
    LocalName Name,
    string SideA,
    string SideB,
    TransportMode Mode,
    string? PlaceA,
    string? PlaceB,
    double? HoursVariation,
    bool ChangesGauge,
    double? GaugeHours,
    double? GaugeUsdPerTonne,
    bool IsOpenStreetMap,
    Confidence Letter,
    string Source,
    string Note);
