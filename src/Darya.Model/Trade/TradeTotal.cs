namespace Darya.Model.Trade;

/// <summary>Totals of an economy in a year, million USD of the year.</summary>
/// <param name="Economy">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="Year">Year.</param>
/// <param name="ExportsMusd">Exports of goods.</param>
/// <param name="ImportsMusd">Imports of goods.</param>
/// <param name="GdpMusd">Gross domestic product.</param>
/// <param name="Letter">How sure the least sure of them is.</param>
public sealed record TradeTotal(string Economy, int Year, double ExportsMusd, double ImportsMusd, double GdpMusd, Confidence Letter);
