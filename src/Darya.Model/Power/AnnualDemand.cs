using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>Yearly demand of a zone, without the lift canals that the plan pumps itself.</summary>
public sealed record AnnualDemand(string Zone, int Year, Energy Demand);
