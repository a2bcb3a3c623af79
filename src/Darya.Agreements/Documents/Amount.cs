namespace Darya.Agreements.Documents;

/// <summary>An amount in a window. A rate (m³/s, MW) is a mean; a volume, energy or sum is a total; a storage or level holds on the last day.</summary>
/// <param name="Window">When.</param>
/// <param name="Value">How much, in the unit of the quantity.</param>
/// <param name="Figure">Where it comes from.</param>
public sealed record Amount(Window Window, double Value, Figure Figure);
