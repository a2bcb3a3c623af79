namespace Darya.Agreements.Wording;

/// <summary>One term as people read it.</summary>
/// <param name="Id">Id of the term.</param>
/// <param name="Article">Its article.</param>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Status">Modality, layer and state.</param>
/// <param name="Sentence">The plain sentence.</param>
/// <param name="Text">The clause in its own words; empty when there are none, or the sentence holds them.</param>
/// <param name="Unit">Unit of the amounts; empty without amounts.</param>
/// <param name="Amounts">Amounts as signed, then those changed later.</param>
/// <param name="Figures">Every other figure with its letter and source, and what the term stands under and over.</param>
public sealed record TermTelling(
    string Id,
    string Article,
    string Kind,
    string Status,
    string Sentence,
    string Text,
    string Unit,
    IReadOnlyList<AmountRow> Amounts,
    IReadOnlyList<string> Figures);
