namespace Darya.Agreements.Trials.Results;

/// <summary>An amount that cannot be kept together with the others.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="From">First day of its window in the year.</param>
/// <param name="To">Last day.</param>
/// <param name="Amount">Amount that is owed at the edge of the tolerance, hm³ or GWh.</param>
/// <param name="Missed">What is missing or too much.</param>
/// <param name="Unit"><c>hm3</c> or <c>GWh</c>.</param>
public sealed record MissedAmount(string Term, DateOnly From, DateOnly To, double Amount, double Missed, string Unit);
