namespace Darya.Corridors.Results;

/// <summary>Trade of a pair before and after.</summary>
/// <param name="Exporter">Exporter.</param>
/// <param name="Importer">Importer.</param>
/// <param name="Musd">Before, million USD.</param>
/// <param name="MusdAfter">After.</param>
/// <param name="CostSharePercent">Generalised cost of transport over value before, %.</param>
/// <param name="CostShareAfterPercent">After.</param>
public sealed record EasedPair(
    string Exporter,
    string Importer,
    double Musd,
    double MusdAfter,
    double CostSharePercent,
    double CostShareAfterPercent);
