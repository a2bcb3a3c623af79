namespace Darya.Relief.Supply;

/// <summary>A food at a place: in stock, handed out or lost, by the list it stands in.</summary>
/// <param name="Place">The place.</param>
/// <param name="Food">The food.</param>
/// <param name="Tonnes">t [month]; stocks at the end of the month.</param>
public sealed record PlaceFood(string Place, string Food, IReadOnlyList<double> Tonnes);
