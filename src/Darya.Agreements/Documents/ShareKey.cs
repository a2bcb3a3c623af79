namespace Darya.Agreements.Documents;

/// <summary>A key of sharing.</summary>
/// <param name="Key">What it follows: <c>fixed</c>, <c>water-received</c>, <c>benefit</c>.</param>
/// <param name="Of">What is shared, in words.</param>
/// <param name="Shares">Shares that are fixed; empty when they follow a meter.</param>
public sealed record ShareKey(string Key, LocalText Of, IReadOnlyList<PartyShare> Shares);
