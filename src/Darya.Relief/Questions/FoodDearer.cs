namespace Darya.Relief.Questions;

/// <summary>Prices that jump.</summary>
/// <param name="Foods">Ids of foods; empty for all.</param>
/// <param name="Economies">Ids of economies whose sources sell them; empty for all.</param>
/// <param name="Factor">By what prices are multiplied, at least 0.</param>
/// <param name="Months">For how many months; null to the end.</param>
public sealed record FoodDearer(IReadOnlyList<string> Foods, IReadOnlyList<string> Economies, double Factor, int? Months) : ReliefBlow;
