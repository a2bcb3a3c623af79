namespace Darya.Corridors.Results;

/// <summary>A pair of economies and a kind of goods in a change.</summary>
/// <param name="Exporter">Exporter.</param>
/// <param name="Importer">Importer.</param>
/// <param name="Commodity">Kind of goods.</param>
/// <param name="Mt">Sent before, Mt a year.</param>
/// <param name="MtAfter">Sent after.</param>
/// <param name="ReroutedMt">Of it on other ways.</param>
/// <param name="UsdPerTonne">Generalised cost before, USD/t.</param>
/// <param name="UsdPerTonneAfter">After; null when no way is left.</param>
public sealed record PairCostOutcome(
    string Exporter,
    string Importer,
    string Commodity,
    double Mt,
    double MtAfter,
    double ReroutedMt,
    double UsdPerTonne,
    double? UsdPerTonneAfter);
