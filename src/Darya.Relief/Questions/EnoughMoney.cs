namespace Darya.Relief.Questions;

/// <summary>Money is no limit: the plan says what it takes.</summary>
public sealed record EnoughMoney : ReliefMoney;
