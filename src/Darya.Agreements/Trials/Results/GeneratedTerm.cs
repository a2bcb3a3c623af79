namespace Darya.Agreements.Trials.Results;

/// <summary>A term that cannot be kept in some generated year.</summary>
/// <param name="Term">Its id.</param>
/// <param name="MissedYears">Generated years in which it cannot be kept together with the others.</param>
/// <param name="WorstYear">Id of the year in which it is missed most.</param>
/// <param name="Worst">What is missed most in one window of that year.</param>
public sealed record GeneratedTerm(string Term, int MissedYears, string WorstYear, MissedAmount Worst);
