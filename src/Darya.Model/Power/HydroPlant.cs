using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>A hydropower plant on a modelled river.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Zone">Id of its zone.</param>
/// <param name="Reach">Id of the reach whose entering flow it turbines.</param>
/// <param name="HeadNode">Id of the reservoir that makes its head, or null for a fixed head.</param>
/// <param name="FixedHeadMetres">Head without a reservoir, m.</param>
/// <param name="Tailwater">Level below the plant, for a reservoir head.</param>
/// <param name="Efficiency">Of turbine and generator together, 0-1.</param>
/// <param name="TurbineFlow">Largest flow through the turbines.</param>
/// <param name="Capacity">Installed capacity.</param>
/// <param name="Availability">Share of the capacity in service, 0-1.</param>
/// <param name="FromYear">First year in service.</param>
/// <param name="ToYear">Last year in service, or null.</param>
public sealed record HydroPlant(
    string Id,
    LocalName Name,
    string Zone,
    string Reach,
    string? HeadNode,
    double? FixedHeadMetres,
    Elevation? Tailwater,
    double Efficiency,
    Discharge TurbineFlow,
    Quantities.Power Capacity,
    double Availability,
    int FromYear,
    int? ToYear);
