namespace Darya.Agreements.Documents;

/// <summary>A party.</summary>
/// <param name="Id">Id, a state of the region where there is one: <c>UZ</c>.</param>
/// <param name="Name">Name.</param>
public sealed record Party(string Id, LocalText Name);
