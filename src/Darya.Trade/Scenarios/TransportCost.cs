namespace Darya.Trade.Scenarios;

/// <summary>What transport of a sector costs from an exporter to an importer, before and after a change.</summary>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer.</param>
/// <param name="Sector">Id of the sector.</param>
/// <param name="Before">Generalised cost over the value of the goods before, a number ≥ 0.</param>
/// <param name="After">After.</param>
public sealed record TransportCost(string Exporter, string Importer, string Sector, double Before, double After);
