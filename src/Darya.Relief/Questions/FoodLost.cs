namespace Darya.Relief.Questions;

/// <summary>A part of what passes crossings in the month lost.</summary>
/// <param name="Crossings">Ids of crossings.</param>
/// <param name="Share">The part lost, 0 to 1.</param>
public sealed record FoodLost(IReadOnlyList<string> Crossings, double Share) : ReliefBlow;
