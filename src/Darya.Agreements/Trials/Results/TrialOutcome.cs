using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Trials.Results;

/// <summary>An agreement held against recorded and generated years. Money in million USD a year.</summary>
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

    /// <summary>Years that are not on record; null when none were tried.</summary>
    public GeneratedTrial? Generated { get; init; }

    /// <summary>What the reader should know beside the figures.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>Recorded years in which every party gains, share of 1.</summary>
    public double AllGainShare => YearShares.AllGain(Years);

    /// <summary>The same when amounts do not follow the water of the year; null when the agreement has no such rule.</summary>
    public double? AllGainShareWithoutYearRules => YearShares.AllGainWithoutYearRules(Years);

    /// <summary>Recorded years in which every computable term can be kept, share of 1.</summary>
    public double FeasibleShare => YearShares.Feasible(Years);
}
