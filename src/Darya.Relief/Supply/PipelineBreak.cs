namespace Darya.Relief.Supply;

/// <summary>People without ration at a place in a month.</summary>
/// <param name="Place">The place.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="Persons">Persons without ration.</param>
/// <param name="InNeed">Persons in need.</param>
/// <param name="Cause">Why.</param>
/// <param name="Limits">What stops a ration more there: limits used up on the cheapest way to it, and what shuts cheaper ones, by their part of what it would cost, at most five.</param>
public sealed record PipelineBreak(string Place, int Month, double Persons, double InNeed, BreakCause Cause, IReadOnlyList<BindingLimit> Limits);
