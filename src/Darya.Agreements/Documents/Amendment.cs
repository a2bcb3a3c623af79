namespace Darya.Agreements.Documents;

/// <summary>A change of amounts after signature.</summary>
/// <param name="Id">Id within the document.</param>
/// <param name="DecidedOn">Day of the decision; it holds for windows that begin on it or later.</param>
/// <param name="By">Id of the body that decided, or <c>parties</c>.</param>
/// <param name="Term">Id of the term.</param>
/// <param name="Amounts">The new amounts; they replace those of the same windows.</param>
public sealed record Amendment(string Id, DateOnly DecidedOn, string By, string Term, IReadOnlyList<Amount> Amounts);
