using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A border crossing.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Mode">Mode.</param>
/// <param name="PlaceA">One side.</param>
/// <param name="PlaceB">Other side.</param>
/// <param name="Status">Open or closed on the day.</param>
/// <param name="IsPlanned">Exists only once a work is built.</param>
/// <param name="Sides">Both ways.</param>
/// <param name="CapacityMt">What can pass both ways together, Mt a year; null when not known.</param>
/// <param name="ChangesGauge">Wagons change gauge here.</param>
/// <param name="IsOpenStreetMap">From a table of OpenStreetMap.</param>
public sealed record CrossingOutcome(
    string Id,
    LocalName Name,
    TransportMode Mode,
    string PlaceA,
    string PlaceB,
    CrossingStatus Status,
    bool IsPlanned,
    IReadOnlyList<CrossingSideOutcome> Sides,
    double? CapacityMt,
    bool ChangesGauge,
    bool IsOpenStreetMap);
