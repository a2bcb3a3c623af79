namespace Darya.Relief.Supply;

/// <summary>One ration, given beforehand.</summary>
/// <param name="Grams">g for a person a day [food].</param>
public sealed record FixedRation(IReadOnlyList<double> Grams) : RationPlan;
