namespace Darya.Trade.Results;

/// <summary>Goods of a sector from an exporter to an importer before and after a change, million USD; after at constant world income.</summary>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer.</param>
/// <param name="Sector">Id of the sector.</param>
/// <param name="BeforeMusd">Before.</param>
/// <param name="AfterMusd">After; sectors of a flow follow their own partial changes, an approximation.</param>
public sealed record FlowChange(string Exporter, string Importer, string Sector, double BeforeMusd, double AfterMusd);
