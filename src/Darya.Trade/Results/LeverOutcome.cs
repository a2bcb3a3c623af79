using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>What one lever does to the trade of one direction of a pair, with all prices held.</summary>
/// <param name="Text">The lever in words.</param>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer.</param>
/// <param name="Partial">Change of log trade with all else fixed, at central values; sectors weighted by their shares.</param>
/// <param name="CostPercent">The cut of trade costs with the same effect at the central elasticity, percent.</param>
/// <param name="BySector">Partial change of each sector [sector].</param>
/// <param name="Basis">Where the effect comes from: elasticity, coefficient, tariff and so on.</param>
public sealed record LeverOutcome(
    LocalName Text, string Exporter, string Importer, double Partial, double CostPercent, IReadOnlyList<double> BySector, LocalName Basis);
