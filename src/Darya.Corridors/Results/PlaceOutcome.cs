using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A place of the network.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Economy">Economy it lies in.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="IsOpenStreetMap">From a table of OpenStreetMap.</param>
public sealed record PlaceOutcome(
    string Id,
    LocalName Name,
    string Economy,
    TransportNodeKind Kind,
    MapPoint Place,
    bool IsOpenStreetMap);
