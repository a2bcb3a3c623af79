namespace Darya.Corridors.People;

/// <summary>A day at balance.</summary>
/// <param name="People">People by crossing [crossing].</param>
/// <param name="Cost">Expected hours of each pair over all open crossings, waits included [pair]; +∞ where none is open.</param>
/// <param name="Travellers">People of each pair [pair].</param>
/// <param name="Hours">Hours of way and wait of all.</param>
/// <param name="Residual">Share of people that the last round still moved.</param>
internal sealed record TravelDay(IReadOnlyList<double> People, IReadOnlyList<double> Cost, IReadOnlyList<double> Travellers, double Hours, double Residual);
