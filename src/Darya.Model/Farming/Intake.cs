using Darya.Model.Quantities;

namespace Darya.Model.Farming;

/// <summary>A canal from a river node to a district.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Node">Id of the node it takes from.</param>
/// <param name="CanalEfficiency">Share of the intake that reaches the fields, 0-1.</param>
/// <param name="Capacity">Largest flow.</param>
/// <param name="LiftKilowattHoursPerCubicMetre">Pumping energy, kWh per m³ taken.</param>
/// <param name="LiftZone">Id of the zone that supplies it, or null.</param>
/// <param name="VegetationLimit">Id of the limit that covers the intake from April to September, or null.</param>
/// <param name="WinterLimit">Id of the limit that covers it from October to March, or null.</param>
public sealed record Intake(
    string Id,
    string Node,
    double CanalEfficiency,
    Discharge Capacity,
    double LiftKilowattHoursPerCubicMetre,
    string? LiftZone,
    string? VegetationLimit,
    string? WinterLimit);
