namespace Darya.Relief.Questions;

/// <summary>Less to buy.</summary>
/// <param name="Foods">Ids of foods; empty for grain and what is milled from it.</param>
/// <param name="Economies">Ids of economies whose sources sell them; empty for all.</param>
/// <param name="Factor">What is left, 0 to 1.</param>
/// <param name="Months">For how many months; null to the end.</param>
public sealed record HarvestPoor(IReadOnlyList<string> Foods, IReadOnlyList<string> Economies, double Factor, int? Months) : ReliefBlow;
