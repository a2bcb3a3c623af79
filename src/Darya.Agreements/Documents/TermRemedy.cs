namespace Darya.Agreements.Documents;

/// <summary>What follows when the term is not kept.</summary>
/// <param name="Kind">What.</param>
/// <param name="WithinMonths">Months after the end of the period within which the amount can be made up.</param>
/// <param name="Factor">Amount to make up for one unit missing.</param>
/// <param name="Price">Price of a unit that stays missing, or null.</param>
/// <param name="Suspends">Id of the duty of the other side that is suspended; empty for none.</param>
/// <param name="CapMusd">Most that is paid in a year, million USD, or null.</param>
public sealed record TermRemedy(RemedyKind Kind, int WithinMonths, double Factor, Price? Price, string Suspends, double? CapMusd);
