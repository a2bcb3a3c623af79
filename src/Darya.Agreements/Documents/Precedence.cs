namespace Darya.Agreements.Documents;

/// <summary>Whose reading wins over whose.</summary>
/// <param name="Reporter">The one that wins.</param>
/// <param name="Over">Those it wins over.</param>
public sealed record Precedence(string Reporter, IReadOnlyList<string> Over);
