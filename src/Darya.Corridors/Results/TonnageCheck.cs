using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>Reported tonnes beside modelled ones.</summary>
/// <param name="From">Exporter, or <c>*</c>.</param>
/// <param name="To">Importer, or <c>*</c>.</param>
/// <param name="Commodity">Commodity, or <c>*</c>.</param>
/// <param name="Mode">Mode; null for all.</param>
/// <param name="Crossing">Crossing; null for all.</param>
/// <param name="Year">Year of the report.</param>
/// <param name="Months">Months it covers.</param>
/// <param name="ReportedKt">Reported, brought to twelve months, kt a year.</param>
/// <param name="ModelledKt">Modelled for the year of the trade, kt a year.</param>
/// <param name="Source">Source of the report.</param>
/// <param name="Reason">Why they differ, where it is known; null when not.</param>
public sealed record TonnageCheck(
    string From,
    string To,
    string Commodity,
    TransportMode? Mode,
    string? Crossing,
    int Year,
    int Months,
    double ReportedKt,
    double ModelledKt,
    string Source,
    LocalName? Reason);
