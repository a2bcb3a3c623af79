namespace Darya.Agreements.Trials.Results;

/// <summary>Two terms that cannot both hold.</summary>
/// <param name="Year">Year in which they meet.</param>
/// <param name="Missed">The amount that is missed, with its window.</param>
/// <param name="Other">Id of the term without which it would be kept; the same id when it cannot be kept even alone.</param>
public sealed record TermConflict(string Year, MissedAmount Missed, string Other);
