namespace Darya.Relief.Shares;

/// <summary>What the supply costs when some take part.</summary>
/// <param name="Members">Who takes part.</param>
/// <param name="CostUsd">Money and the weights of people without ration, USD.</param>
/// <param name="SavingUsd">What it is less than when nobody takes part, USD.</param>
public sealed record CoalitionCost(IReadOnlyList<string> Members, double CostUsd, double SavingUsd);
