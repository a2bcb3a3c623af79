namespace Darya.Model.Trade;

/// <summary>Actual and fitted trade of a pair in an estimation.</summary>
/// <param name="Model">Id of the estimation.</param>
/// <param name="Exporter">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="Importer">An id of <see cref="TradeData.Economies"/>.</param>
/// <param name="Year">Year.</param>
/// <param name="ActualMusd">Recorded, million USD.</param>
/// <param name="FittedMusd">Fitted, million USD.</param>
public sealed record TradeFit(string Model, string Exporter, string Importer, int Year, double ActualMusd, double FittedMusd);
