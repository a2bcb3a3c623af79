using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Matrix;

/// <summary>The one report of a pair that the base matrix holds.</summary>
/// <param name="Report">The report.</param>
/// <param name="FirstExportsMusd">Exports of its first economy to its second, million USD; null when not reported in any form.</param>
/// <param name="SecondExportsMusd">Exports of its second economy to its first, million USD; null likewise.</param>
/// <param name="Status">Whether the directions were reported or split.</param>
/// <param name="Split">How a turnover was split.</param>
internal sealed record ReportChoice(ReportedTrade Report, double? FirstExportsMusd, double? SecondExportsMusd, CellStatus Status, TurnoverSplit Split);
