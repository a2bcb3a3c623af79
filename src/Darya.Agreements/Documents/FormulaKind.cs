namespace Darya.Agreements.Documents;

/// <summary>How an amount follows from something measured.</summary>
public enum FormulaKind
{
    /// <summary>Factor times what a meter shows in the window: a share of actual flow, a payment by water received.</summary>
    ShareOfMeter,

    /// <summary>Factor times what was delivered under another term: a swap.</summary>
    Return,

    /// <summary>A price times what was delivered under another term: a payment.</summary>
    PriceTimes,
}
