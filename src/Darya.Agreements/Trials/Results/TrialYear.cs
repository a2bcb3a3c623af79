using Darya.Model;

namespace Darya.Agreements.Trials.Results;

/// <summary>One year under the agreement.</summary>
/// <param name="Id"><c>mean-year</c> or the calendar year.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Indices">Index of each rule of the year, percent of norm, by id of the term.</param>
/// <param name="States">Parties, in river order.</param>
/// <param name="JointGainMusd">Gain of all parties over no agreement.</param>
/// <param name="Missed">Amounts that cannot be kept together with the others.</param>
/// <param name="WithoutYearRules">The same year when amounts do not follow the water of the year; null when the agreement has no such rule.</param>
public sealed record TrialYear(
    string Id,
    LocalName Name,
    IReadOnlyDictionary<string, double> Indices,
    IReadOnlyList<StateTrial> States,
    double JointGainMusd,
    IReadOnlyList<MissedAmount> Missed,
    TrialYear? WithoutYearRules);
