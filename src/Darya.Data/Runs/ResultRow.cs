namespace Darya.Data.Runs;

/// <summary>One value of a result table.</summary>
/// <param name="Scenario">Scenario, for example <c>plan</c>, <c>record</c> or the name of a coalition.</param>
/// <param name="Item">What the value belongs to: an id of a node, reach, district, plant, zone, state.</param>
/// <param name="Variable">What the value is, for example <c>storage</c>.</param>
/// <param name="Unit">Its unit, for example <c>hm3</c>.</param>
/// <param name="PeriodStart">First day.</param>
/// <param name="PeriodEnd">Last day.</param>
/// <param name="Value">A finite number.</param>
public sealed record ResultRow(
    string Scenario, string Item, string Variable, string Unit, DateOnly PeriodStart, DateOnly PeriodEnd, double Value);
