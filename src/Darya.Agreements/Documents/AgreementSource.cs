namespace Darya.Agreements.Documents;

/// <summary>A source of figures.</summary>
/// <param name="Id">Id within the document.</param>
/// <param name="Citation">Citation.</param>
/// <param name="Url">Address; may be empty.</param>
public sealed record AgreementSource(string Id, string Citation, string Url);
