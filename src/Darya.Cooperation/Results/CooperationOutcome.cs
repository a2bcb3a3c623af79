using Darya.Model;
using Darya.Planning;

namespace Darya.Cooperation.Results;

/// <summary>What every coalition can achieve, how the gain can be shared, and what holds. Money in million USD a year.</summary>
public sealed record CooperationOutcome
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Ids of the players, in river order.</summary>
    public required IReadOnlyList<string> Players { get; init; }

    /// <summary>The economy that ran on all inflows: a year, or <c>record</c>.</summary>
    public required string Economy { get; init; }

    /// <summary>The rights baseline of the headline.</summary>
    public required RightsBaseline Baseline { get; init; }

    /// <summary>Recorded calendar years that were played, ascending; empty for the mean year alone.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The game whose worths are the means of the recorded years; the mean year when no recorded year was played.</summary>
    public required GameOutcome Headline { get; init; }

    /// <summary>The game of the mean year.</summary>
    public required GameOutcome MeanYear { get; init; }

    /// <summary>The game of each recorded year.</summary>
    public required IReadOnlyList<GameOutcome> ByYear { get; init; }

    /// <summary>The alliance of two states with all others alone: the first table.</summary>
    public required AllianceOutcome Alliance { get; init; }

    /// <summary>How the joint gain and the shares move with prices, baseline and what outsiders do; on the mean year.</summary>
    public required IReadOnlyList<SensitivityOutcome> Sensitivities { get; init; }

    /// <summary>Power that each state gets from outside, alone and together, in the headline game.</summary>
    public required IReadOnlyList<DependenceOutcome> Dependence { get; init; }

    /// <summary>Equilibria solved in this run and read from the cache.</summary>
    public required (int Solved, int Cached) Equilibria { get; init; }

    /// <summary>What the reader should know beside the figures.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
