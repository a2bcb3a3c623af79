namespace Darya.Games;

/// <summary>Whether a game has a property, with the first case against it.</summary>
/// <param name="Holds">Whether the property holds; <c>null</c> when the game is too large to check it.</param>
/// <param name="First">One of the two coalitions of the first violation; <c>null</c> when there is none.</param>
/// <param name="Second">The other one.</param>
/// <param name="Statement">The finding in one sentence without a full stop.</param>
public sealed record PropertyCheck(bool? Holds, Coalition? First, Coalition? Second, string Statement);
