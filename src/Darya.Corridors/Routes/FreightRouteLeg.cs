using Darya.Model.Corridors;

namespace Darya.Corridors.Routes;

/// <summary>A leg of a route in the direction of travel.</summary>
/// <param name="Id">Id of the link, or <c>from-to</c> of a transhipment.</param>
/// <param name="From">Place it starts at.</param>
/// <param name="To">Place it ends at.</param>
/// <param name="Mode">Mode; null for a transhipment.</param>
/// <param name="Crossing">Id of the crossing it is; null for none.</param>
/// <param name="Km">Length, km; 0 for a transhipment.</param>
/// <param name="Hours">Hours on the way or for the transhipment, stops included, border and queue not.</param>
/// <param name="BorderHours">Hours at the crossing, both sides, with the queue.</param>
/// <param name="UsdPerTonne">Money without the border, USD/t.</param>
/// <param name="BorderUsdPerTonne">Money at the crossing, USD/t; what is charged for a wagon or truck is divided by its load.</param>
/// <param name="BorderUsdPerVehicle">Of it what is charged for a wagon or truck, USD each.</param>
/// <param name="GaugeUsdPerTonne">Of it what a change of gauge costs, USD/t.</param>
public sealed record FreightRouteLeg(
    string Id,
    string From,
    string To,
    TransportMode? Mode,
    string? Crossing,
    double Km,
    double Hours,
    double BorderHours,
    double UsdPerTonne,
    double BorderUsdPerTonne,
    double BorderUsdPerVehicle,
    double GaugeUsdPerTonne);
