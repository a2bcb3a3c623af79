namespace Darya.Relief.Questions;

/// <summary>Crossings closed.</summary>
/// <param name="Crossings">Ids of crossings.</param>
/// <param name="FirstDay">First day closed in the month of the event, from 1.</param>
/// <param name="Days">Days closed, at least 1.</param>
public sealed record CrossingClosed(IReadOnlyList<string> Crossings, int FirstDay, int Days) : ReliefBlow;
