using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Trials.Results;

/// <summary>An agreement held against recorded years. Money in million USD a year.</summary>
public sealed record TrialOutcome
{
    /// <summary>The agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Ids of the parties that are states of the region, in river order.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>The economy that ran: a year.</summary>
    public required string Economy { get; init; }

    /// <summary>The mean year.</summary>
    public required TrialYear MeanYear { get; init; }

    /// <summary>The recorded years.</summary>
    public required IReadOnlyList<TrialYear> Years { get; init; }

    /// <summary>Every term: whether it has rows, what it costs, when it is missed.</summary>
    public required IReadOnlyList<TermTrial> Terms { get; init; }

    /// <summary>Pairs of terms that cannot both hold.</summary>
    public required IReadOnlyList<TermConflict> Conflicts { get; init; }

    /// <summary>What each party can rely on.</summary>
    public required IReadOnlyList<PartyTrial> States { get; init; }

    /// <summary>The mean year with less and less water; empty when it was not tried.</summary>
    public required IReadOnlyList<DroughtStep> Drought { get; init; }

    /// <summary>What the reader should know beside the figures.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>Recorded years in which every party gains, share of 1.</summary>
    public double AllGainShare => Share(Years, y => y.States.All(s => s.GainMusd >= 0));

    /// <summary>The same when amounts do not follow the water of the year; null when the agreement has no such rule.</summary>
    public double? AllGainShareWithoutYearRules =>
        Years.Count > 0 && Years.All(y => y.WithoutYearRules is not null) ? Share(Years, y => y.WithoutYearRules!.States.All(s => s.GainMusd >= 0)) : null;

    /// <summary>Recorded years in which every computable term can be kept, share of 1.</summary>
    public double FeasibleShare => Share(Years, y => y.Missed.Count == 0);

    private static double Share(IReadOnlyList<TrialYear> years, Func<TrialYear, bool> holds) =>
        years.Count == 0 ? double.NaN : years.Count(holds) / (double)years.Count;
}
