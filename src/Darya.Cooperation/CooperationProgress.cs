namespace Darya.Cooperation;

/// <summary>Where a study stands.</summary>
/// <param name="Done">Equilibria ready, solved or from the cache.</param>
/// <param name="All">Equilibria of the study.</param>
/// <param name="Step">What was just done.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record CooperationProgress(int Done, int All, string Step, TimeSpan Elapsed);
