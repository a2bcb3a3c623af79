namespace Darya.Linkage.Results;

/// <summary>What a rule gives in one of the games.</summary>
/// <param name="Rule">Id of the rule, for example <c>nucleolus</c>.</param>
/// <param name="GainMusd">What each player gains over acting alone, million USD a year, in the order of the players; null when the rule has no answer.</param>
/// <param name="Reason">Why it has none; null when it has.</param>
/// <param name="IsInCore">Whether nobody can do better by leaving.</param>
/// <param name="CoreSlackMusd">Least surplus of a coalition; negative: somebody gains by leaving.</param>
/// <param name="FirstToLeave">The coalition with the least surplus.</param>
public sealed record LinkedShare(string Rule, IReadOnlyList<double>? GainMusd, string? Reason, bool IsInCore, double CoreSlackMusd, string FirstToLeave);
