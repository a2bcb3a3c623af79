namespace Darya.Corridors;

/// <summary>Goods of a sector that one economy sells to another in a year; from a trade matrix.</summary>
/// <param name="Exporter">Economy that sells.</param>
/// <param name="Importer">Economy that buys.</param>
/// <param name="Sector">Id of the sector of trade.</param>
/// <param name="Musd">Value, million USD.</param>
public sealed record GoodsFlow(string Exporter, string Importer, string Sector, double Musd);
