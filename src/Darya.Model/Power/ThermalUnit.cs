using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>A group of thermal plants of one zone, fuel and technology.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Zone">Id of the zone.</param>
/// <param name="Fuel">Fuel, for example <c>gas</c>.</param>
/// <param name="Technology">Technology.</param>
/// <param name="Capacity">Installed capacity.</param>
/// <param name="AvailabilitySummer">Share in service from April to September.</param>
/// <param name="AvailabilityWinter">Share in service from October to March.</param>
/// <param name="Efficiency">Electric energy over fuel energy, 0-1.</param>
/// <param name="VariableCost">Cost beside fuel.</param>
/// <param name="MinimumShareWinter">Heat-led minimum output over capacity, October to March.</param>
/// <param name="MinimumShareSummer">The same, April to September.</param>
/// <param name="FromYear">First year in service.</param>
/// <param name="ToYear">Last year in service, or null.</param>
public sealed record ThermalUnit(
    string Id,
    string Zone,
    string Fuel,
    string Technology,
    Quantities.Power Capacity,
    double AvailabilitySummer,
    double AvailabilityWinter,
    double Efficiency,
    EnergyPrice VariableCost,
    double MinimumShareWinter,
    double MinimumShareSummer,
    int FromYear,
    int? ToYear);
