namespace Darya.Model.Corridors;

/// <summary>A place of the network: a city, a station, one side of a crossing, a port, a terminal.</summary>
/// <param name="Id">Id, unique over both tables of nodes.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Economy">State of the region, or an id of <see cref="Trade.TradeData.Economies"/>.</param>
/// <param name="Place">Where it is.</param>
/// <param name="CapacityMtPerYear">What it can handle, million tonnes a year; null when not stated.</param>
/// <param name="IsOpenStreetMap">True when it is derived from OpenStreetMap and its use needs <see cref="CorridorData.OpenStreetMapCredit"/>.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record TransportNode(
    string Id,
    LocalName Name,
    TransportNodeKind Kind,
    string Economy,
    MapPoint Place,
    double? CapacityMtPerYear,
    bool IsOpenStreetMap,
    Confidence Letter,
    string Source,
    string Note);
