namespace Darya.Model.Trade;

/// <summary>Trade of a pair as one side reports it.</summary>
/// <param name="Year">Year.</param>
/// <param name="Months">Months it covers; 12 for a whole year.</param>
/// <param name="First">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="Second">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="FirstExportsMusd">Exports of the first to the second, million USD; null when only the turnover was reported.</param>
/// <param name="SecondExportsMusd">Exports of the second to the first, million USD; null when only the turnover was reported.</param>
/// <param name="TurnoverMusd">Both together, million USD; null when only one way was reported.</param>
/// <param name="Reporter">Who says so.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record ReportedTrade(
    int Year,
    int Months,
    string First,
    string Second,
    double? FirstExportsMusd,
    double? SecondExportsMusd,
    double? TurnoverMusd,
    string Reporter,
    Confidence Letter,
    string Source,
    string Note);
