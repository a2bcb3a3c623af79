namespace Darya.Planning.Results;

/// <summary>A rule that shapes the plan: where, when, and what relaxing it by one unit would bring.</summary>
/// <param name="Family">Constraint family, for example <c>storage_full</c>; texts for readers are in the report's catalogue.</param>
/// <param name="Place">Id of the object.</param>
/// <param name="State">Id of the state, or empty.</param>
/// <param name="Periods">Number of periods in which it binds.</param>
/// <param name="CalendarMonths">Calendar months in which it binds most, most frequent first.</param>
/// <param name="MeanPrice">Mean price over the binding periods, million USD per unit.</param>
/// <param name="Unit">Unit of the rule: <c>hm³</c>, <c>GWh</c>, <c>thousand ha</c>.</param>
/// <param name="YearlyValueMusd">Sum of price times one unit in every binding period, a year: a rank, not a gain.</param>
public sealed record BindingRule(
    string Family, string Place, string State, int Periods, IReadOnlyList<int> CalendarMonths, double MeanPrice, string Unit, double YearlyValueMusd);
