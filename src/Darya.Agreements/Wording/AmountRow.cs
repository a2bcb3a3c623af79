namespace Darya.Agreements.Wording;

/// <summary>One amount as a row of a table.</summary>
/// <param name="When">Its window.</param>
/// <param name="Amount">The number, in the separators of the language.</param>
/// <param name="Letter">Confidence letter.</param>
/// <param name="From">Where it comes from: citation or run, and how an estimate was made; may be empty.</param>
/// <param name="Amended">When and by whom it was changed; empty for the amount as signed.</param>
public sealed record AmountRow(string When, string Amount, string Letter, string From, string Amended);
