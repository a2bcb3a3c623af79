namespace Darya.Trade.Estimation.Cleaning;

/// <summary>What both sides report of a flow of the region, beside each other.</summary>
/// <param name="Exporter">ISO code of the exporter.</param>
/// <param name="Importer">ISO code of the importer.</param>
/// <param name="Year">Year.</param>
/// <param name="ByExporterMusd">By the exporter, million USD.</param>
/// <param name="ByImporterMusd">By the importer, million USD.</param>
/// <param name="GapPercent">The importer's figure over the exporter's less one, percent; null where the exporter's is zero.</param>
public sealed record MirrorGap(string Exporter, string Importer, int Year, double ByExporterMusd, double ByImporterMusd, double? GapPercent);
