using Darya.Model;

namespace Darya.Planning.Policies.Results;

/// <summary>A policy driven through the recorded inflows without knowing them, beside the record and beside perfect foresight.</summary>
/// <param name="Region">The region.</param>
/// <param name="Coalition">The states that decide together.</param>
/// <param name="EconomyYear">Year of the economy.</param>
/// <param name="From">First month.</param>
/// <param name="To">Last month.</param>
/// <param name="Training">How the policy was trained.</param>
/// <param name="Lines">The policy, the record where reservoirs have one, and today's rules where the region has them.</param>
/// <param name="KnownCatchments">Catchments whose inflow model had to use years of the backtest, because there are no others.</param>
/// <param name="WetnessClass">Class of each month, 0 dry to 2 wet.</param>
/// <param name="Warnings">Warnings.</param>
public sealed record PolicyBacktest(
    Region Region,
    IReadOnlyList<string> Coalition,
    int EconomyYear,
    YearMonth From,
    YearMonth To,
    TrainingSummary Training,
    IReadOnlyList<BacktestLine> Lines,
    IReadOnlyList<string> KnownCatchments,
    IReadOnlyList<int> WetnessClass,
    IReadOnlyList<LocalName> Warnings);
