namespace Darya.Relief.Questions;

/// <summary>Money of a plan: <see cref="EnoughMoney"/>, <see cref="FundsOfTables"/> or <see cref="MoneyAMonth"/>.</summary>
public abstract record ReliefMoney;
