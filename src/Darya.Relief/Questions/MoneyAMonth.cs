namespace Darya.Relief.Questions;

/// <summary>The same amount every month without conditions.</summary>
/// <param name="MillionUsd">Million USD a month, at least 0.</param>
public sealed record MoneyAMonth(double MillionUsd) : ReliefMoney;
