namespace Darya.Agreements.Documents;

/// <summary>What documents of lower rank, or a body, may set. For rates, storages and levels each amount; for totals their sum over a year.</summary>
/// <param name="Least">Least, or null.</param>
/// <param name="Most">Most, or null.</param>
public sealed record Bounds(double? Least, double? Most);
