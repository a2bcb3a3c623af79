namespace Darya.Agreements.Documents;

/// <summary>Languages of the text.</summary>
/// <param name="Authentic">Languages whose text is authentic.</param>
/// <param name="Prevailing">The one that prevails when they differ; empty when none does.</param>
public sealed record AgreementLanguages(IReadOnlyList<string> Authentic, string Prevailing);
