namespace Darya.Reporting.Tables;

/// <summary>One figure of a result table in long form.</summary>
/// <param name="Scenario"><c>plan</c>, <c>record</c> or the name given to the plan.</param>
/// <param name="Item">Id of what the figure belongs to; two ids are joined by <c>&gt;</c> (from, to) or <c>.</c> (district, crop).</param>
/// <param name="Variable">What it is, for example <c>storage</c>.</param>
/// <param name="Unit">Its unit in ASCII, for example <c>hm3</c>.</param>
/// <param name="PeriodStart">First day it holds for.</param>
/// <param name="PeriodEnd">Last day.</param>
/// <param name="Value">A finite number.</param>
public sealed record LongRow(string Scenario, string Item, string Variable, string Unit, DateOnly PeriodStart, DateOnly PeriodEnd, double Value);
