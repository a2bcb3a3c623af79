namespace Darya.Agreements.Documents;

/// <summary>The share of a party.</summary>
/// <param name="Party">Id of the party.</param>
/// <param name="Percent">Percent, or a number of gates or seats where the term says so.</param>
/// <param name="Figure">Where it comes from.</param>
public sealed record PartyShare(string Party, double Percent, Figure Figure);
