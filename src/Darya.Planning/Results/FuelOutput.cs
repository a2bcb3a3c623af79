namespace Darya.Planning.Results;

/// <summary>Thermal output from one fuel, GWh [period].</summary>
public sealed record FuelOutput(string Fuel, double[] Gwh);
