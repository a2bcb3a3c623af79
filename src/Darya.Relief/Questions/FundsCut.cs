namespace Darya.Relief.Questions;

/// <summary>Less money from the month of the event on. Where money is no limit, what the plan spends in each month is taken as the money given.</summary>
/// <param name="Donors">Donors of the tables; empty for all.</param>
/// <param name="Factor">What is left, 0 to 1.</param>
public sealed record FundsCut(IReadOnlyList<string> Donors, double Factor) : ReliefBlow;
