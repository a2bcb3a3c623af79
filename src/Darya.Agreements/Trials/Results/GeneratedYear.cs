namespace Darya.Agreements.Trials.Results;

/// <summary>One generated year under the agreement.</summary>
/// <param name="InflowPercent">Water of all catchments in the year, percent of the mean year.</param>
/// <param name="Year">Gains and missed amounts; temptations are not looked for and are 0.</param>
public sealed record GeneratedYear(double InflowPercent, TrialYear Year);
