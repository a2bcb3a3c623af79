namespace Darya.Trade.Results;

/// <summary>The cost cut that reaches the target at one trade elasticity, other assumptions central.</summary>
/// <param name="Theta">Trade elasticity.</param>
/// <param name="GrowthMusd">Turnover that growth alone brings, million USD of the year of the target.</param>
/// <param name="Partial">Change of log trade with all else fixed that is needed on top of growth; negative when growth alone reaches more.</param>
/// <param name="CutPercent">Cut of the whole trade cost of the pair, both ways, percent of its ad valorem factor.</param>
/// <param name="HoursMusd">Turnover with border hours at the best measured crossing, million USD.</param>
/// <param name="HoursAndRulesMusd">Turnover with hours and all rules harmonised, million USD.</param>
/// <param name="HoursShare">Part of the way to the best crossing (in log hours) that is needed before any rule, in [0, 1].</param>
/// <param name="HoursNeeded">Hours at each border after that part of the way, in the order of <see cref="TurnoverTargetOutcome.Hours"/>.</param>
/// <param name="RulesShare">Part of the cost of rules that must go after hours, in [0, 1].</param>
/// <param name="RemainingCutPercent">Cut that is needed beside hours and rules as far as they are used, percent; 0 when they suffice.</param>
/// <param name="SpareCutPercent">Cut needed after hours and rules in full, percent; negative when they bring more than the target.</param>
/// <param name="Residual">Largest residual of the equilibria solved.</param>
public sealed record NeededCut(
    double Theta,
    double GrowthMusd,
    double Partial,
    double CutPercent,
    double HoursMusd,
    double HoursAndRulesMusd,
    double HoursShare,
    IReadOnlyList<double> HoursNeeded,
    double RulesShare,
    double RemainingCutPercent,
    double SpareCutPercent,
    double Residual);
