namespace Darya.Model.Trade;

/// <summary>A tariff, or the cost of rules other than tariffs, on what an importer buys from a partner.</summary>
/// <param name="Importer">An id of <see cref="TradeData.Economies"/>, or <c>*</c> for every state of the region.</param>
/// <param name="Exporter">An id of <see cref="TradeData.Economies"/>, a union of <see cref="TradeEconomy.Unions"/>, or <c>*</c> for all others; the most particular row holds.</param>
/// <param name="Sector">An id of <see cref="TradeData.Sectors"/>, or <c>*</c>.</param>
/// <param name="Kind">Tariff or rule.</param>
/// <param name="LowPercent">Low end, percent of the value.</param>
/// <param name="Percent">Central value, percent of the value.</param>
/// <param name="HighPercent">High end, percent of the value.</param>
/// <param name="Year">Year it was found in.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record TradeBarrier(
    string Importer,
    string Exporter,
    string Sector,
    TradeBarrierKind Kind,
    double LowPercent,
    double Percent,
    double HighPercent,
    int Year,
    Confidence Letter,
    string Source,
    string Note);
