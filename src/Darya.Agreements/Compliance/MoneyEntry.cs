namespace Darya.Agreements.Compliance;

/// <summary>Money that follows from a breach.</summary>
/// <param name="Party">Id of the party.</param>
/// <param name="Term">Id of the term that was broken.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="AmountMusd">Million USD; above 0 to receive, below 0 to pay.</param>
public sealed record MoneyEntry(string Party, string Term, DateOnly From, DateOnly To, double AmountMusd);
