namespace Darya.Games;

/// <summary>One sharing rule applied to a game.</summary>
/// <param name="Name">Its name in tables, such as <c>per_capita_nucleolus</c>.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Outcome">The allocation, or why there is none.</param>
/// <param name="Stability">How firm the allocation is; <c>null</c> when there is none.</param>
/// <param name="IsCertified">Whether a nucleolus was proved by Kohlberg's criterion; <c>null</c> for other rules.</param>
public sealed record SolvedRule(string Name, string Title, RuleOutcome Outcome, StabilityReport? Stability, bool? IsCertified);
