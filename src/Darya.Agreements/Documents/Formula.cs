namespace Darya.Agreements.Documents;

/// <summary>How an amount follows from something measured; see <see cref="FormulaKind"/>.</summary>
/// <param name="Kind">How.</param>
/// <param name="Of">Id of the meter or term it follows.</param>
/// <param name="Factor">Factor; for <see cref="FormulaKind.PriceTimes"/> 1.</param>
/// <param name="SetOff">Subtracted from the result, in the unit of the quantity: an old debt that is set off.</param>
/// <param name="Price">The price, for <see cref="FormulaKind.PriceTimes"/>; else null.</param>
public sealed record Formula(FormulaKind Kind, string Of, double Factor, double SetOff, Price? Price);
