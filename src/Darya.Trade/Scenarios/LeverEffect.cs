using Darya.Model;

namespace Darya.Trade.Scenarios;

/// <summary>Change of log trade of one direction with all else fixed.</summary>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer.</param>
/// <param name="BySector">Change of each sector [sector].</param>
/// <param name="Basis">Where it comes from.</param>
internal sealed record LeverEffect(string Exporter, string Importer, double[] BySector, LocalName Basis);
