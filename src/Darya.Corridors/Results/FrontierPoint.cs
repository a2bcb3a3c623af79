namespace Darya.Corridors.Results;

/// <summary>A budget and what it brings.</summary>
/// <param name="BudgetMusd">Whole budget over all years, million USD.</param>
/// <param name="CostMusd">Discounted cost.</param>
/// <param name="GainMusd">Discounted gain.</param>
/// <param name="NetMusd">Discounted net gain.</param>
/// <param name="GapPercent">Proven gap, %.</param>
/// <param name="Works">Works built.</param>
public sealed record FrontierPoint(
    double BudgetMusd,
    double CostMusd,
    double GainMusd,
    double NetMusd,
    double GapPercent,
    IReadOnlyList<string> Works);
