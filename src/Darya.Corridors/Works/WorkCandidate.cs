using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>A work that may be built: what it costs, how long it takes, who must take part.</summary>
internal sealed record WorkCandidate
{
    /// <summary>The work.</summary>
    internal required JointWork Work { get; init; }

    /// <summary>Why it is not judged; null when it is.</summary>
    internal required WorkVerdict? Unjudged { get; init; }

    /// <summary>Why, in words.</summary>
    internal LocalName? Reason { get; init; }

    /// <summary>Its freight gains are on the network.</summary>
    internal required bool OnNetwork { get; init; }

    /// <summary>Gains of a dam or line that are given, million USD a year by economy.</summary>
    internal required IReadOnlyDictionary<string, double> PowerGains { get; init; }

    /// <summary>Cost left without overrun, million USD; null when none was found.</summary>
    internal required double? CostLeftMusd { get; init; }

    /// <summary>Overrun, %.</summary>
    internal required WorkRange OverrunPercent { get; init; }

    /// <summary>Given by outside partners by agreement, million USD; the overrun is not theirs.</summary>
    internal required double GivenMusd { get; init; }

    /// <summary>Years of building left, at least 1.</summary>
    internal required int BuildYears { get; init; }

    /// <summary>States of the region that must take part, numbers of players.</summary>
    internal required IReadOnlyList<int> Needed { get; init; }

    /// <summary>Part of the work on the ground of each player [player], sums to 1 over those that must take part.</summary>
    internal required IReadOnlyList<double> Ground { get; init; }

    /// <summary>Id.</summary>
    internal string Id => Work.Id;

    /// <summary>Whether something can be said of its gains.</summary>
    internal bool HasGains => OnNetwork || PowerGains.Count > 0;

    /// <summary>Cost left with overrun, million USD.</summary>
    internal double WholeCostMusd(WorkLevel level) => (CostLeftMusd ?? 0) * (1 + (OverrunPercent.At(level) / 100));

    /// <summary>What of it the players pay, million USD.</summary>
    internal double PaidMusd(WorkLevel level) => Math.Max(0, WholeCostMusd(level) - GivenMusd);

    /// <summary>Whether a set of players may build it.</summary>
    /// <param name="members">By player.</param>
    internal bool CanBeBuiltBy(IReadOnlyList<bool> members) => Needed.All(player => members[player]);
}
