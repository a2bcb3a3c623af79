using Darya.Model;

namespace Darya.Agreements.Documents;

/// <summary>Where a figure comes from.</summary>
/// <param name="Letter">Confidence letter.</param>
/// <param name="Source">Id of a source of the document, or empty.</param>
/// <param name="Run">Name of the run that gave the figure, or empty.</param>
/// <param name="Item">Which figure of the run, in the words of its tables, or how an estimate was made; may be empty.</param>
public sealed record Figure(Confidence Letter, string Source, string Run, string Item);
