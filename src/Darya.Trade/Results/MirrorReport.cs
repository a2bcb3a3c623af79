using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>A report of a pair's whole year beside the others of the same pair and year. No two reports are ever averaged.</summary>
/// <param name="Year">Year.</param>
/// <param name="First">Id of the first economy.</param>
/// <param name="Second">Id of the second economy.</param>
/// <param name="Reporter">Who says so.</param>
/// <param name="FirstExportsMusd">Exports of the first to the second, million USD; null when only the turnover was reported.</param>
/// <param name="SecondExportsMusd">Exports of the second to the first, million USD; null when only the turnover was reported.</param>
/// <param name="TurnoverMusd">Both together, million USD; null when only one way was reported.</param>
/// <param name="IsUsed">Whether the base matrix holds this report.</param>
/// <param name="GapPercent">This turnover over that of the used report, less 100 %; null where one of them has no turnover.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Note">What the table notes, for example that the figure is a lower bound.</param>
public sealed record MirrorReport(
    int Year,
    string First,
    string Second,
    string Reporter,
    double? FirstExportsMusd,
    double? SecondExportsMusd,
    double? TurnoverMusd,
    bool IsUsed,
    double? GapPercent,
    Confidence Letter,
    string Source,
    string Note);
