using Darya.Model;

namespace Darya.Linkage.Results;

/// <summary>Cooperation in water and power, trade and joint works as one game beside the games apart. Million USD a year.</summary>
public sealed record LinkedOutcome
{
    /// <summary>Ids of the players, in river order.</summary>
    public required IReadOnlyList<string> Players { get; init; }

    /// <summary>Cut of the hours and money at crossings among members, percent.</summary>
    public required double EasePercent { get; init; }

    /// <summary>Share of the cost of rules among members that goes, percent.</summary>
    public required double RulesPercent { get; init; }

    /// <summary>Every coalition, by size, then in river order.</summary>
    public required IReadOnlyList<LinkedCoalition> Coalitions { get; init; }

    /// <summary>The games apart, then the linked one.</summary>
    public required IReadOnlyList<LinkedGameReading> Games { get; init; }

    /// <summary>Gain of all together in the linked game over each alone.</summary>
    public required double LinkedGainMusd { get; init; }

    /// <summary>Sum of the gains of the games apart.</summary>
    public required double SeparateGainMusd { get; init; }

    /// <summary>Rules whose shares nobody leaves in the linked game, though somebody would in one of the games apart.</summary>
    public IReadOnlyList<string> HeldByLinking =>
        [.. Games[^1].Rules.Where(rule => rule.IsInCore && Games.SkipLast(1).Any(game => game.Rules.Any(apart => apart.Rule == rule.Rule && !apart.IsInCore))).Select(rule => rule.Rule)];

    /// <summary>What bites here.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
