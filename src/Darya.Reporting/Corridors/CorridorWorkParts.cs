using Darya.Reporting.Page;

namespace Darya.Reporting.Corridors;

// The parts of CorridorSectionData on joint works; money is in million USD, discounted to the first year unless said otherwise.

internal sealed record InvestmentData(
    int FirstYear,
    int LastYear,
    double Discount,
    double Growth,
    double NetMusd,
    double GainMusd,
    double CostMusd,
    double Gap,
    double SumError,
    IReadOnlyList<WorkYearData> Years,
    IReadOnlyList<CandidateData> Works,
    IReadOnlyList<PlayerShareData> Shares,
    IReadOnlyList<WorthData> Coalitions,
    bool? CoreEmpty,
    double? LeastCoreMusd,
    IReadOnlyList<CaseData> Cases);

/// <summary>A year of the portfolio, not discounted.</summary>
internal sealed record WorkYearData(int Year, double BudgetMusd, double SpentMusd, double GainMusd);

/// <summary>
/// A candidate. Kind is <c>railway</c>, <c>road</c>, <c>crossing</c>, <c>zone</c>, <c>power-line</c> or <c>dam</c>; status <c>proposed</c>, <c>agreed</c>, <c>building</c> or <c>done</c>;
/// verdict <c>built</c>, <c>late</c>, <c>not-worth</c>, <c>no-cost</c>, <c>no-gain</c>, <c>no-partner</c> or <c>done</c>. Cost is not discounted.
/// </summary>
internal sealed record CandidateData(
    string Id,
    Name Name,
    string Kind,
    string Status,
    IReadOnlyList<string> Economies,
    string Verdict,
    Name? Reason,
    int? StartYear,
    int? OpenYear,
    double? CostMusd,
    double? CostLowMusd,
    double? CostHighMusd,
    double? GainAloneMusd,
    double? NetAloneMusd,
    double? GainLastMusd,
    double? RegretMusd,
    double? ChosenPercent,
    IReadOnlyList<StateAmountData> Gains,
    IReadOnlyList<PartyShareData> Shares,
    string Letter,
    string Source);

internal sealed record StateAmountData(string Economy, double Musd);

/// <summary>A party's part of a cost, in percent.</summary>
internal sealed record PartyShareData(string Party, double? Stated, bool Agreed, double? Nucleolus, double? Shapley, double? StandAlone);

/// <summary>A state in the game of the portfolio.</summary>
internal sealed record PlayerShareData(
    string State, double GainMusd, double PaidMusd, double NucleolusMusd, double ShapleyMusd, double CostNucleolusMusd, double CostShapleyMusd, double WithoutMusd);

internal sealed record WorthData(IReadOnlyList<string> Members, double WorthMusd, IReadOnlyList<string> Works);

/// <summary>A case of growth and overrun (<c>low</c>, <c>central</c> or <c>high</c>).</summary>
internal sealed record CaseData(Name Name, double Growth, string Overrun, double NetMusd, double CentralNetMusd, double RegretMusd, IReadOnlyList<string> Works);

/// <summary>A whole budget and what it brings; the gap in percent.</summary>
internal sealed record BudgetPointData(double BudgetMusd, double CostMusd, double GainMusd, double NetMusd, double Gap, IReadOnlyList<string> Works);
