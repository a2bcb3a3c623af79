using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>What an outside market asks and pays in a year.</summary>
public sealed record OutsidePrice(string Zone, int Year, EnergyPrice Sells, EnergyPrice Buys);
