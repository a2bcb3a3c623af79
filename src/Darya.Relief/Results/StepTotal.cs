using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>Cost of a step from field to family.</summary>
/// <param name="Id">Id: buying, milling, rail, crossing, sea, road, handling, storing, distribution, support, cash.</param>
/// <param name="Name">Name.</param>
/// <param name="MillionUsd">Cost, million USD.</param>
/// <param name="UsdPerTonne">The same on a tonne handed out, USD/t; of cash 0.</param>
public sealed record StepTotal(string Id, LocalName Name, double MillionUsd, double UsdPerTonne);
