namespace Darya.Corridors.People;

/// <summary>Two towns on both sides of a border.</summary>
/// <param name="Weight">How much they would travel if the nearest crossing were open and empty, before scaling.</param>
/// <param name="Hours">Way by each crossing [crossing], h; +∞ where there is none.</param>
internal sealed record TravelPair(double Weight, IReadOnlyList<double> Hours);
