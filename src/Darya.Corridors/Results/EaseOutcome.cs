using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>What easier crossings do, with trade answering until both agree.</summary>
public sealed record EaseOutcome
{
    /// <summary>What is eased.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Crossings eased.</summary>
    public required IReadOnlyList<EasedCrossing> Crossings { get; init; }

    /// <summary>Rounds; empty when trade was held.</summary>
    public required IReadOnlyList<EaseIteration> Iterations { get; init; }

    /// <summary>The largest change fell below the tolerance, or trade was held.</summary>
    public required bool Agrees { get; init; }

    /// <summary>Tolerance, %.</summary>
    public required double TolerancePercent { get; init; }

    /// <summary>Pairs with a member, largest change first.</summary>
    public required IReadOnlyList<EasedPair> Pairs { get; init; }

    /// <summary>By economy.</summary>
    public required IReadOnlyList<EaseGain> Gains { get; init; }

    /// <summary>Transport costs by economy; negative is a saving.</summary>
    public required IReadOnlyList<StateCostOutcome> States { get; init; }

    /// <summary>What bites here.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
