namespace Darya.Agreements.Exports;

/// <summary>A term as an Akoma Ntoso document says it.</summary>
/// <param name="Id">Id of the term.</param>
/// <param name="EId">Id of its paragraph.</param>
/// <param name="Kind">Word of its kind.</param>
/// <param name="Modality">Word of its modality.</param>
/// <param name="State">Word of its state.</param>
/// <param name="Sentence">The plain sentence.</param>
/// <param name="Text">The clause in its own words; may be empty.</param>
/// <param name="Amounts">Amounts as signed, then those changed later.</param>
public sealed record AkomaNtosoTerm(
    string Id, string EId, string Kind, string Modality, string State, string Sentence, string Text, IReadOnlyList<double> Amounts);
