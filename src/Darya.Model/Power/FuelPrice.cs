using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>Price of a fuel in a zone and year, per MWh of heat.</summary>
public sealed record FuelPrice(string Zone, string Fuel, int Year, EnergyPrice Price);
