namespace Darya.Corridors.Freight;

/// <summary>Goods of a kind from one place to another.</summary>
/// <param name="Pair">Number of the exporter, importer and commodity.</param>
/// <param name="Commodity">Number of the commodity.</param>
/// <param name="Exporter">Number of the exporter's economy.</param>
/// <param name="Importer">Number of the importer's economy.</param>
/// <param name="Ends">Number of the pair of places.</param>
/// <param name="Mt">Tonnes in the request, Mt a year.</param>
internal readonly record struct PlaceTrip(int Pair, int Commodity, int Exporter, int Importer, int Ends, double Mt);
