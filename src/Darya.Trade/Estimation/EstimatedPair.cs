using Darya.Model;

namespace Darya.Trade.Estimation;

/// <summary>Recorded beside fitted trade of a pair of the region.</summary>
/// <param name="Exporter">Id as in the region's table of economies: <c>KZ</c>, <c>CN</c>, <c>EU</c>.</param>
/// <param name="Importer">Id as in the region's table of economies.</param>
/// <param name="Year">Year.</param>
/// <param name="ActualMusd">Recorded, million USD; null where nothing was recorded.</param>
/// <param name="FittedMusd">Fitted, million USD; null where the estimate does not know a side.</param>
/// <param name="Note">What a reader must know; null for a pair of the sample.</param>
public sealed record EstimatedPair(string Exporter, string Importer, int Year, double? ActualMusd, double? FittedMusd, LocalName? Note);
