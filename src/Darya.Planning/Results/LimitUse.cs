using Darya.Model;

namespace Darya.Planning.Results;

/// <summary>An interstate limit against what was taken, in one season.</summary>
/// <param name="Limit">Id of the limit.</param>
/// <param name="State">Id of the state.</param>
/// <param name="River">Basin.</param>
/// <param name="Season">Season.</param>
/// <param name="WaterYear">Water year.</param>
/// <param name="LimitHm3">The limit, for the days inside the horizon.</param>
/// <param name="TakenHm3">What the plan takes.</param>
public sealed record LimitUse(string Limit, string State, string River, Season Season, int WaterYear, double LimitHm3, double TakenHm3);
