using Darya.Model;

namespace Darya.Cooperation.Results;

/// <summary>What one rule gives to each state, and whether it would hold.</summary>
public sealed record ShareOutcome
{
    /// <summary>Id: shapley, nucleolus, prenucleolus, per_capita_nucleolus, tau, gately, nash_harsanyi, kalai_smorodinsky, equal_gain, proportional_gain, banzhaf.</summary>
    public required string Rule { get; init; }

    /// <summary>Name for readers.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Share of each player, million USD a year, in the order of the players; null when the rule has no answer.</summary>
    public required IReadOnlyList<double>? ShareMusd { get; init; }

    /// <summary>Why the rule has no answer; null when it has.</summary>
    public LocalName? Reason { get; init; }

    /// <summary>What each player gains over acting alone, million USD a year.</summary>
    public IReadOnlyList<double> GainMusd { get; init; } = [];

    /// <summary>Whether nobody can do better by leaving when the rest falls apart.</summary>
    public bool IsInCore { get; init; }

    /// <summary>Least surplus of a coalition, million USD a year; negative: somebody gains by leaving.</summary>
    public double CoreSlackMusd { get; init; }

    /// <summary>The coalition with the least surplus: the first to leave.</summary>
    public string FirstToLeave { get; init; } = string.Empty;

    /// <summary>Whether no coalition does better in any partition, whatever the others do.</summary>
    public bool IsExternalityProof { get; init; }

    /// <summary>Gately's propensity to disrupt of each player: what the others lose over what it loses if it leaves; infinite when it gains nothing.</summary>
    public IReadOnlyList<double> PropensityToDisrupt { get; init; } = [];

    /// <summary>Loehman's power: share of each player in the gain.</summary>
    public IReadOnlyList<double> Power { get; init; } = [];

    /// <summary>Coefficient of variation of the power, population form; lower is more stable.</summary>
    public double StabilityIndex { get; init; }

    /// <summary>Who pays whom on top of the exchange that the joint plan prices.</summary>
    public IReadOnlyList<PaymentOutcome> Payments { get; init; } = [];

    /// <summary>Share of the played years in which every state has at least what it has alone in that year, when the payments stay the same every year; null without recorded years.</summary>
    public double? YearsAllBetterShare { get; init; }
}
