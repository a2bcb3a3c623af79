namespace Darya.Model.Relief;

/// <summary>A number that plans of relief hang on, with its range.</summary>
/// <param name="Id">Id, for example <c>relief_share galaba_hairatan</c> or <c>priority_weight 1</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Where the range comes from.</param>
public sealed record ReliefParameter(string Id, LocalName Name, string Unit, double Low, double Central, double High, Confidence Letter, string Source, string Note)
{
    /// <summary>The note in Russian; empty where the table has it in English alone.</summary>
    public string NoteRussian { get; init; } = "";

    /// <summary>The note for people; English in both places where it has no Russian.</summary>
    public LocalName Notes => new(Note, NoteRussian.Length > 0 ? NoteRussian : Note);

    /// <summary>Id of the chance of a standard event in a year.</summary>
    public static string EventProbability(string standardEvent) => $"event_probability {standardEvent}";

    /// <summary>Id of the size of a standard event.</summary>
    public static string EventSize(string standardEvent) => $"event_size {standardEvent}";
}
