namespace Darya.Agreements.Trials;

/// <summary>Where a trial stands.</summary>
/// <param name="Done">Plans made.</param>
/// <param name="Step">What was just done.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record TrialProgress(int Done, string Step, TimeSpan Elapsed);
