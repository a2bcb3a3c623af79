namespace Darya.Agreements.Trials.Results;

/// <summary>The mean year under an agreement. Money in million USD a year.</summary>
/// <param name="States">Parties that are states of the region, in river order.</param>
/// <param name="JointGainMusd">Gain of all of them over no agreement.</param>
/// <param name="Missed">Amounts that cannot be kept together with the others.</param>
/// <param name="Computed">Ids of the terms that have rows in the plan or move money.</param>
/// <param name="Elapsed">Time of the look.</param>
/// <param name="Solving">Part of it in linear programs.</param>
public sealed record PreviewOutcome(
    IReadOnlyList<StateTrial> States,
    double JointGainMusd,
    IReadOnlyList<MissedAmount> Missed,
    IReadOnlyList<string> Computed,
    TimeSpan Elapsed,
    TimeSpan Solving);
