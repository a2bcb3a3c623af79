namespace Darya.Agreements.Documents;

/// <summary>When a term is not owed.</summary>
/// <param name="Id">Id within the term.</param>
/// <param name="Event">Word of the event that brings it about, for example <c>flood</c>.</param>
/// <param name="Priority">Larger wins over smaller.</param>
/// <param name="Text">In words.</param>
public sealed record Exemption(string Id, string Event, int Priority, LocalText Text);
