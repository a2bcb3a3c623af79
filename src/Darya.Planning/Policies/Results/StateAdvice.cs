namespace Darya.Planning.Policies.Results;

/// <summary>Power of a state in a month.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="HydroGwh">Hydro generation.</param>
/// <param name="ThermalGwh">Thermal generation.</param>
/// <param name="NetImportGwh">Energy received less sent.</param>
/// <param name="UnservedGwh">Energy not served.</param>
/// <param name="PriceUsdPerMwh">Marginal price, mean of its zones and hours weighted by demand.</param>
public sealed record StateAdvice(string State, double HydroGwh, double ThermalGwh, double NetImportGwh, double UnservedGwh, double PriceUsdPerMwh);
