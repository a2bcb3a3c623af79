namespace Darya.Agreements.Documents;

/// <summary>A ratification.</summary>
/// <param name="Party">Id of the party.</param>
/// <param name="Date">When; null when only known that it was done.</param>
public sealed record Ratification(string Party, DateOnly? Date);
