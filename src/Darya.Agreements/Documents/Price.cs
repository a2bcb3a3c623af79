namespace Darya.Agreements.Documents;

/// <summary>A price.</summary>
/// <param name="Value">The price.</param>
/// <param name="Unit">Its unit: <c>USD/kWh</c>, <c>USD/m3</c>, <c>USD/t</c>.</param>
/// <param name="Figure">Where it comes from.</param>
public sealed record Price(double Value, Unit Unit, Figure Figure);
