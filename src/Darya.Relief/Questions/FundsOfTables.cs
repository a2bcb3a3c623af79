namespace Darya.Relief.Questions;

/// <summary>The funds of the tables with their months and conditions; what was only asked for is left out.</summary>
/// <param name="Factor">By what every amount is multiplied, at least 0; 0.5 is half the funding.</param>
public sealed record FundsOfTables(double Factor = 1) : ReliefMoney;
