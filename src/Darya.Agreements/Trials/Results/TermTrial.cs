using Darya.Model;

namespace Darya.Agreements.Trials.Results;

/// <summary>What a term does to the plan.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="IsComputed">Whether it has rows in the plan or moves money.</param>
/// <param name="Reason">Why it has none; empty when it has.</param>
/// <param name="CostMusd">What all parties together would have more without it, mean of the recorded years.</param>
/// <param name="StateCostMusd">The same by party.</param>
/// <param name="CostliestYear">Year in which it costs most; empty when it costs nothing.</param>
/// <param name="BindingYears">Recorded years in which it shapes the plan.</param>
/// <param name="MissedYears">Recorded years in which it cannot be kept.</param>
public sealed record TermTrial(
    string Term,
    bool IsComputed,
    LocalName Reason,
    double CostMusd,
    IReadOnlyList<double> StateCostMusd,
    string CostliestYear,
    int BindingYears,
    IReadOnlyList<string> MissedYears);
