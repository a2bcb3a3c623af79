namespace Darya.Simulation;

/// <summary>A change that re-simulation made to a schedule.</summary>
/// <param name="Kind"><c>release</c>, <c>spill</c> or <c>intake</c>.</param>
/// <param name="Place">Id of the reach or intake.</param>
/// <param name="Period">Ordinal of the period.</param>
/// <param name="Hm3">Change, hm³.</param>
public sealed record ScheduleCorrection(string Kind, string Place, int Period, double Hm3);
