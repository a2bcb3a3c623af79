namespace Darya.Model.Power;

/// <summary>Solar, wind or small hydro that produces by a monthly profile.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Zone">Id of the zone.</param>
/// <param name="Technology"><c>solar</c>, <c>wind</c> or <c>small_hydro</c>.</param>
/// <param name="Capacity">Installed capacity.</param>
/// <param name="FromYear">First year in service.</param>
/// <param name="ToYear">Last year in service, or null.</param>
/// <param name="PeakFactors">Mean output over capacity in the peak block [month 1-12 at 0-11].</param>
/// <param name="OffPeakFactors">The same in the off-peak block.</param>
public sealed record RenewablePlant(
    string Id,
    string Zone,
    string Technology,
    Quantities.Power Capacity,
    int FromYear,
    int? ToYear,
    IReadOnlyList<double> PeakFactors,
    IReadOnlyList<double> OffPeakFactors);
