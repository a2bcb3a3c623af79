namespace Darya.Planning.Results;

/// <summary>Power of one zone, GWh [period] unless said otherwise.</summary>
/// <param name="Zone">Id of the zone.</param>
/// <param name="DemandGwh">Demand without lift canals.</param>
/// <param name="LiftGwh">Pumping load of lift canals.</param>
/// <param name="HydroGwh">Plants on the modelled rivers.</param>
/// <param name="ThermalGwh">Thermal plants.</param>
/// <param name="RenewableGwh">Solar, wind and small hydro after curtailment.</param>
/// <param name="CurtailedGwh">Output not needed.</param>
/// <param name="NetImportGwh">Received less sent, all partners.</param>
/// <param name="UnservedGwh">Demand not served.</param>
/// <param name="PeakPriceUsdPerMwh">Marginal price of the peak block.</param>
/// <param name="OffPeakPriceUsdPerMwh">Marginal price of the off-peak block.</param>
/// <param name="FuelCostMusd">Fuel and variable cost, million USD [period].</param>
/// <param name="ThermalByFuelGwh">Thermal output by fuel, fuels sorted by name.</param>
public sealed record ZoneOutcome(
    string Zone,
    double[] DemandGwh,
    double[] LiftGwh,
    double[] HydroGwh,
    double[] ThermalGwh,
    double[] RenewableGwh,
    double[] CurtailedGwh,
    double[] NetImportGwh,
    double[] UnservedGwh,
    double[] PeakPriceUsdPerMwh,
    double[] OffPeakPriceUsdPerMwh,
    double[] FuelCostMusd,
    IReadOnlyList<FuelOutput> ThermalByFuelGwh);
