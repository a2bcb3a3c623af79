namespace Darya.Planning.Policies.Results;

/// <summary>How often and how much a district goes short over simulated years (April to March).</summary>
/// <param name="District">Id of the district.</param>
/// <param name="State">Its state.</param>
/// <param name="SuppliedPercent">Water supplied over the need of the recorded areas, percent, over all years.</param>
/// <param name="SuppliedByMonthPercent">The same by calendar month; only months with a need [month 0-11], null elsewhere.</param>
/// <param name="ShortPercentOfYears">Years in which less than 95 % of the need is supplied, percent.</param>
/// <param name="SevereShortPercentOfYears">Years with less than 80 %, percent.</param>
/// <param name="SownPercent">Sown share of the recorded area, percent.</param>
public sealed record DistrictRisk(
    string District,
    string State,
    Spread SuppliedPercent,
    IReadOnlyList<Spread?> SuppliedByMonthPercent,
    double ShortPercentOfYears,
    double SevereShortPercentOfYears,
    Spread SownPercent);
