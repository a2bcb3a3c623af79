namespace Darya.Relief.Questions;

/// <summary>Whose parts of the supply are valued.</summary>
/// <param name="Economies">Ids of economies that bring food, mills, stores and crossings; at least one.</param>
/// <param name="Donors">Donors of the tables that take part as contributors; empty for none.</param>
public sealed record ShareQuestion(IReadOnlyList<string> Economies, IReadOnlyList<string> Donors);
