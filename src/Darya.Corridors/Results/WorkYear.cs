namespace Darya.Corridors.Results;

/// <summary>A year of a portfolio.</summary>
/// <param name="Year">Year.</param>
/// <param name="BudgetMusd">What may be spent, million USD.</param>
/// <param name="SpentMusd">What is spent.</param>
/// <param name="GainMusd">What works in service bring the players in the year.</param>
public sealed record WorkYear(
    int Year,
    double BudgetMusd,
    double SpentMusd,
    double GainMusd);
