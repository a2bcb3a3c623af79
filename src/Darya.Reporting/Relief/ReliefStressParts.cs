using Darya.Reporting.Page;

namespace Darya.Reporting.Relief;

// The parts of ReliefSectionData on events, stock and shares. Months are indices into ReliefSectionData.Months.

internal sealed record ReliefStressData(IReadOnlyList<ReliefEventData> Events, ReliefStockStudyData? Stock);

internal sealed record ReliefEventData(
    string Id,
    Name Name,
    int Month,
    double Probability,
    Name? ProbabilityNote,
    double PersonMonths,
    double Worse,
    double Better,
    double MostPersons,
    double MoreMusd,
    IReadOnlyList<ReliefEventProvinceData> Provinces,
    IReadOnlyList<ReliefWeekData> Weeks,
    IReadOnlyList<ReliefShortageData> Shortages,
    IReadOnlyList<ReliefClassData> Classes,
    ReliefAuditData Audit);

internal sealed record ReliefEventProvinceData(string Province, int Month, double Persons, double Before, double InNeed);

internal sealed record ReliefWeekData(string Province, int Month, int FirstDay, int LastDay, double Even, double Concentrated);

/// <summary>Stock at the end of the month before the event becomes known.</summary>
internal sealed record ReliefStockStudyData(
    int Month,
    Name Answer,
    double PremiumMusd,
    double PersonMonthsKeptFed,
    IReadOnlyList<ReliefHubStockData> Hubs,
    IReadOnlyList<ReliefLaidInData> Stocks,
    IReadOnlyList<ReliefPreparedData> Events);

internal sealed record ReliefHubStockData(string Place, double[] Tonnes, double[] Without);

internal sealed record ReliefLaidInData(string Place, string Food, double Tonnes, double Without);

internal sealed record ReliefPreparedData(Name Event, double Probability, double SpentMusd, double SpentWithoutMusd, double Unserved, double UnservedWithout, double KeptFed);

internal sealed record ReliefShareData(
    IReadOnlyList<ReliefContributorData> Contributors, IReadOnlyList<ReliefCoalitionData> Coalitions, bool CoreEmpty, IReadOnlyList<ReliefTermData> Terms);

internal sealed record ReliefContributorData(string Id, Name Name, bool Donor, double AloneMusd, double LastMusd, double ShapleyMusd, double NucleolusMusd);

internal sealed record ReliefCoalitionData(IReadOnlyList<string> Members, double CostMusd, double SavingMusd);

/// <summary>Kind of term 16 or 23; pledge is <c>food</c>, <c>milling</c>, <c>carriage</c>, <c>storage</c> or <c>money</c>.</summary>
internal sealed record ReliefTermData(int Kind, string Contributor, string Pledge, Name Item, string? Food, string Unit, double Total, double[] Amounts, Name Text);
