using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>A stretch of river or canal between two nodes.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="From">Id of the node where the flow enters.</param>
/// <param name="To">Id of the node where it arrives.</param>
/// <param name="Kind">River, canal or outlet.</param>
/// <param name="LossShare">Share of the entering flow that is lost on the way, 0-1.</param>
/// <param name="Capacity">Largest flow, or null.</param>
/// <param name="LiftKilowattHoursPerCubicMetre">Pumping energy, kWh per m³ entering.</param>
/// <param name="LiftZone">Id of the zone that supplies the pumping energy, or null.</param>
public sealed record Reach(
    string Id, string From, string To, ReachKind Kind, double LossShare, Discharge? Capacity, double LiftKilowattHoursPerCubicMetre, string? LiftZone);
