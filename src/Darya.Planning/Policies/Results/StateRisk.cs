namespace Darya.Planning.Policies.Results;

/// <summary>How often a state goes short of water and power over simulated years.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="SuppliedPercent">Water supplied to its districts over the need of the recorded areas, percent.</param>
/// <param name="ShortPercentOfYears">Years in which its districts together get less than 95 % of the need, percent.</param>
/// <param name="UnservedGwh">Energy not served in a year.</param>
/// <param name="UnservedPercentOfYears">Years in which more than 1 % of its demand is not served, percent.</param>
public sealed record StateRisk(string State, Spread SuppliedPercent, double ShortPercentOfYears, Spread UnservedGwh, double UnservedPercentOfYears);
