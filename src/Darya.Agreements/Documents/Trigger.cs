namespace Darya.Agreements.Documents;

/// <summary>What makes a term owed; a term without one is owed from force to end.</summary>
/// <param name="Event">Word of an event, for example <c>request</c> or <c>threat</c>; empty when an index triggers.</param>
/// <param name="Meter">Meter of the index; empty when an event triggers.</param>
/// <param name="Below">Owed when the index is below, or null.</param>
/// <param name="Above">Owed when the index is above, or null.</param>
public sealed record Trigger(string Event, string Meter, double? Below, double? Above);
