namespace Darya.Model;

/// <summary>The region's scalars (<c>parameters.csv</c>).</summary>
/// <param name="CurrencyYear">Year of the money.</param>
/// <param name="PeakHoursPerDay">Length of the peak block, h.</param>
/// <param name="DeficitCap">Largest share of a stage's need that may be missing.</param>
/// <param name="AreaGrowthCap">Growth of an area over the recorded one.</param>
/// <param name="SectionFlowPenaltyUsdPerCubicMetre">Cost of a missing m³ of a section flow while the yearly percentage is searched.</param>
public sealed record PlanningRules(
    int CurrencyYear, double PeakHoursPerDay, double DeficitCap, double AreaGrowthCap, double SectionFlowPenaltyUsdPerCubicMetre);
