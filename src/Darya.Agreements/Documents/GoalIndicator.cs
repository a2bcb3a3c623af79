namespace Darya.Agreements.Documents;

/// <summary>The indicator of a goal.</summary>
/// <param name="Goal">Id of a goal of the region; empty when the goal stands only here.</param>
/// <param name="Name">What is counted.</param>
/// <param name="Target">Value to reach, in the unit of the term's quantity or as the region states it; null when none is stated.</param>
/// <param name="By">Year by which, or null.</param>
public sealed record GoalIndicator(string Goal, LocalText Name, double? Target, int? By);
