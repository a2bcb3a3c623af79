namespace Darya.Planning;

/// <summary>Where a run stands.</summary>
/// <param name="Step">What is being done, for people.</param>
/// <param name="Elapsed">Time since the run began.</param>
public sealed record PlanProgress(string Step, TimeSpan Elapsed);
