using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Trade.Results;

/// <summary>Hours at the importer's border on one direction of a pair, and the best hours measured anywhere.</summary>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer, whose border is meant.</param>
/// <param name="Mode">Road or rail.</param>
/// <param name="Hours">Hours now.</param>
/// <param name="Place">Where they were measured: a crossing of the pair, or the importer as the mean of its crossings.</param>
/// <param name="Year">Year measured.</param>
/// <param name="IsOfThePair">Whether a crossing between the two was measured; otherwise the national mean stands in.</param>
/// <param name="BestHours">Fewest hours measured at any crossing of the mode and direction; nothing is computed below it.</param>
/// <param name="BestPlace">Where.</param>
/// <param name="BestYear">When.</param>
/// <param name="Letter">How sure the hours now are.</param>
public sealed record BorderHours(
    string Exporter,
    string Importer,
    BorderMode Mode,
    double Hours,
    string Place,
    int Year,
    bool IsOfThePair,
    double BestHours,
    string BestPlace,
    int BestYear,
    Confidence Letter);
