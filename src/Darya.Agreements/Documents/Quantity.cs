namespace Darya.Agreements.Documents;

/// <summary>How much is owed.</summary>
/// <param name="Unit">Unit of all amounts.</param>
/// <param name="Bound">How they bind.</param>
/// <param name="Amounts">Amounts by window; empty when a formula gives them over <paramref name="FormulaWindows"/>.</param>
/// <param name="Formula">How amounts follow from something measured, or null.</param>
/// <param name="FormulaWindows">When amounts of the formula fall due; empty without a formula.</param>
/// <param name="Bounds">What lower layers may set, or null.</param>
public sealed record Quantity(
    Unit Unit, Bound Bound, IReadOnlyList<Amount> Amounts, Formula? Formula, IReadOnlyList<Window> FormulaWindows, Bounds? Bounds);
