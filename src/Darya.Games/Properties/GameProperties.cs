using System.Numerics;

namespace Darya.Games;

/// <summary>Structural properties of a game, each with the first violation in ascending order of the masks.</summary>
/// <remarks>For costs the mirrored property is meant: subadditive, concave, and so on; only monotone keeps its sense.</remarks>
public static class GameProperties
{
    /// <summary>Checks over pairs of disjoint coalitions look at 3ⁿ pairs; beyond this number of players that takes minutes.</summary>
    public const int MostPlayersForPairs = 16;

    /// <summary>Disjoint coalitions do at least as well together as apart: v(S ∪ T) ≥ v(S) + v(T).</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static PropertyCheck Superadditive(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Count > MostPlayersForPairs)
        {
            return new(null, null, null, $"not checked beyond {MostPlayersForPairs} players");
        }

        var scaled = game.AsGains().Scaled();
        var found = scaled.Small is { } small ? FirstLoss(small) : FirstLoss(scaled.Large);
        return found is var (first, second)
            ? Violated(
                first, second,
                $"{Name(game, first)} and {Name(game, second)} do worse together ({Worth(game, first.Union(second))}) "
                + $"than apart ({Worth(game, first)} and {Worth(game, second)})")
            : Holds("disjoint coalitions never do worse together than apart");
    }

    /// <summary>Joining a larger coalition adds at least as much: v(S ∪ T) + v(S ∩ T) ≥ v(S) + v(T).</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static PropertyCheck Convex(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var worth = game.AsGains().Scaled().Large;
        foreach (var common in game.Grand.Subsets())
        {
            var others = game.Grand.Without(common);
            foreach (var i in others)
            {
                // Two single steps suffice: all larger ones are sums of these.
                foreach (var j in others.Where(j => j > i))
                {
                    var (with, and) = (common.Add(i), common.Add(j));
                    if (worth[with.Union(and).Mask] + worth[common.Mask] < worth[with.Mask] + worth[and.Mask])
                    {
                        return Violated(
                            with, and,
                            $"{Name(game, with)} and {Name(game, and)} {(game.IsCost ? "cost less" : "have more")} than their union and their common part");
                    }
                }
            }
        }

        return Holds(game.IsCost
            ? "what a player adds to the cost never rises as the coalition grows"
            : "what a player adds never falls as the coalition grows");
    }

    /// <summary>A larger coalition has at least the worth (or the cost) of each of its parts.</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static PropertyCheck Monotone(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var worth = game.Scaled().Large;
        foreach (var coalition in game.Grand.Subsets())
        {
            foreach (var player in coalition)
            {
                var part = coalition.Remove(player);
                if (worth[part.Mask] > worth[coalition.Mask])
                {
                    return Violated(
                        part, coalition, $"{Name(game, part)} has {Worth(game, part)}, more than the {Worth(game, coalition)} of {Name(game, coalition)}");
                }
            }
        }

        return Holds("no coalition has less than one of its parts");
    }

    /// <summary>All together do better than the sum of each alone, so there is something to share.</summary>
    public static PropertyCheck Essential(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.AsGains();
        var surplus = gains[gains.Grand] - gains.AloneTogether(gains.Grand);
        return surplus.Sign > 0
            ? Holds($"all together gain {RationalText.Readable(surplus)} over acting alone")
            : new(
                false, null, null,
                surplus.IsZero ? "all together gain nothing over acting alone" : $"all together lose {RationalText.Readable(-surplus)} against acting alone");
    }

    /// <summary>All together do at least as well as in any partition.</summary>
    /// <remarks>The first violation names one block of a best partition and the rest of the players.</remarks>
    public static PropertyCheck Cohesive(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Count > MostPlayersForPairs)
        {
            return new(null, null, null, $"not checked beyond {MostPlayersForPairs} players");
        }

        var best = Covers.BestPartition(game, game.Grand);
        return best.Count == 1
            ? Holds("no partition does better than all together")
            : Violated(
                best[0], game.Grand.Without(best[0]),
                $"the partition {string.Join(" | ", best.Select(block => Name(game, block)))} does better than all together");
    }

    private static (Coalition First, Coalition Second)? FirstLoss<T>(T[] worth)
        where T : IBinaryInteger<T>
    {
        for (uint union = 1; union < worth.Length; union++)
        {
            // Each pair once: the part that holds the lowest member.
            var lowest = union & ~(union - 1);
            var rest = union ^ lowest;
            for (var part = rest; part != 0; part = (part - 1) & rest)
            {
                if (worth[union] < worth[part] + worth[union ^ part])
                {
                    return (new(union ^ part), new(part));
                }
            }
        }

        return null;
    }

    private static string Worth(CoalitionGame game, Coalition coalition) => RationalText.Readable(game[coalition]);

    private static string Name(CoalitionGame game, Coalition coalition) => coalition.IsEmpty ? "nobody" : coalition.Name(game.Players);

    private static PropertyCheck Holds(string statement) => new(true, null, null, statement);

    private static PropertyCheck Violated(Coalition first, Coalition second, string statement) => new(false, first, second, statement);
}
