namespace Darya.Agreements.Documents;

/// <summary>A procedural step.</summary>
/// <param name="Id">Word of the event that shows it done, for example <c>consultation</c>.</param>
/// <param name="Days">Days within which it must be done after the step before, or after the trigger; null for no limit.</param>
/// <param name="Text">In words.</param>
public sealed record ProceduralStep(string Id, int? Days, LocalText Text);
