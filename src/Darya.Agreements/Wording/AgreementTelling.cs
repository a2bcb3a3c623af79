namespace Darya.Agreements.Wording;

/// <summary>An agreement as people read it, in one language; texts and pages are made of this.</summary>
/// <param name="Language">Language.</param>
/// <param name="Title">Title.</param>
/// <param name="Head">Rank, id and version.</param>
/// <param name="Note">What a reader should know first; may be empty.</param>
/// <param name="Facts">Life cycle, parties, bodies, languages: label and text.</param>
/// <param name="Terms">Terms in order of articles.</param>
/// <param name="Sources">Sources: id, citation, address.</param>
public sealed record AgreementTelling(
    string Language,
    string Title,
    string Head,
    string Note,
    IReadOnlyList<(string Label, string Text)> Facts,
    IReadOnlyList<TermTelling> Terms,
    IReadOnlyList<(string Id, string Citation, string Url)> Sources);
