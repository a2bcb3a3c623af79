namespace Darya.Relief.Supply;

/// <summary>A limit on several ways together, such as what a border station unloads in a month.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="Ways">The ways that it limits.</param>
/// <param name="Foods">The foods that it limits; null for all.</param>
/// <param name="MostTonnes">Most that leaves over these ways, t [month].</param>
public sealed record SupplyGate(string Name, IReadOnlyList<string> Ways, IReadOnlyList<string>? Foods, IReadOnlyList<double> MostTonnes);
