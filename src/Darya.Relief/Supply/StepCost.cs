namespace Darya.Relief.Supply;

/// <summary>What a step of the supply costs.</summary>
/// <param name="Step">The step.</param>
/// <param name="Name">The offer, mill, way or place.</param>
/// <param name="Usd">USD by month of payment [month].</param>
public sealed record StepCost(SupplyStep Step, string Name, IReadOnlyList<double> Usd);
