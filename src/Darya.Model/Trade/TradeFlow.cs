namespace Darya.Model.Trade;

/// <summary>Exports of one economy to another in a sector and year.</summary>
/// <param name="Year">Year.</param>
/// <param name="Sector">An id of <see cref="TradeData.Sectors"/>.</param>
/// <param name="Exporter">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="Importer">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="ValueMusd">Million USD of the year.</param>
/// <param name="Letter">How sure.</param>
public sealed record TradeFlow(int Year, string Sector, string Exporter, string Importer, double ValueMusd, Confidence Letter);
