using System.Numerics;

namespace Darya.Games;

/// <summary>Fills and lifts worths: what a coalition can have when parts of it may act for it.</summary>
/// <remarks>For costs the least is taken where gains take the most.</remarks>
public static class Covers
{
    /// <summary>The monotone cover: for gains the best worth among a coalition's parts, for costs the least cost among coalitions that hold it.</summary>
    /// <param name="players">Names [player].</param>
    /// <param name="worths">Worth [mask of the coalition]; <c>null</c> where it is not known.</param>
    /// <param name="isCost">Whether the worths are costs.</param>
    /// <returns>The game; <c>null</c> when an unknown coalition has nothing to take its worth from (only for costs).</returns>
    /// <exception cref="ArgumentException">Names are missing or double, or the table has another length.</exception>
    public static CoalitionGame? Monotone(IReadOnlyList<string> players, IReadOnlyList<Rational?> worths, bool isCost)
    {
        var best = Checked(players, worths);
        for (var player = 0; player < players.Count; player++)
        {
            for (uint mask = 0; mask < best.Length; mask++)
            {
                if (((mask >> player) & 1) != 0)
                {
                    var smaller = mask ^ (1u << player);
                    if (isCost && smaller != 0)
                    {
                        best[smaller] = Better(best[smaller], best[mask], isCost);
                    }
                    else if (!isCost)
                    {
                        best[mask] = Better(best[mask], best[smaller], isCost);
                    }
                }
            }
        }

        return Whole(players, best, isCost);
    }

    /// <summary>The superadditive cover: a coalition may split into the partition that does best (costs least).</summary>
    /// <param name="players">Names [player], at most 16.</param>
    /// <param name="worths">Worth [mask of the coalition]; <c>null</c> where it is not known.</param>
    /// <param name="isCost">Whether the worths are costs; then the cover is subadditive.</param>
    /// <returns>The game; <c>null</c> when an unknown coalition cannot be put together from known ones.</returns>
    /// <exception cref="ArgumentException">Names are missing or double, or the table has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 16 players.</exception>
    public static CoalitionGame? Superadditive(IReadOnlyList<string> players, IReadOnlyList<Rational?> worths, bool isCost)
    {
        var known = Checked(players, worths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players.Count, GameProperties.MostPlayersForPairs, nameof(players));
        var isKnown = Array.ConvertAll(known, worth => worth is not null);
        var scaled = new ScaledWorths(Array.ConvertAll(known, worth => isCost ? -(worth ?? Rational.Zero) : worth ?? Rational.Zero));
        var lifted = scaled.Small is { } small
            ? Array.ConvertAll(Lifted(small, isKnown, new uint[known.Length]), value => (BigInteger)value)
            : Lifted(scaled.Large, isKnown, new uint[known.Length]);
        return Array.TrueForAll(isKnown, there => there)
            ? CoalitionGame.FromTable(players, lifted.Select(worth => new Rational(isCost ? -worth : worth, scaled.Denominator)), isCost)
            : null;
    }

    /// <summary>The monotone cover of a whole game.</summary>
    public static CoalitionGame Monotone(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Monotone(game.Players, [.. game.Grand.Subsets().Select(coalition => (Rational?)game[coalition])], game.IsCost)!;
    }

    /// <summary>The superadditive cover of a whole game; for costs the subadditive one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 16 players.</exception>
    public static CoalitionGame Superadditive(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Superadditive(game.Players, [.. game.Grand.Subsets().Select(coalition => (Rational?)game[coalition])], game.IsCost)!;
    }

    /// <summary>The partition of a coalition that does best; the coalition itself when no partition does better.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 16 players.</exception>
    public static IReadOnlyList<Coalition> BestPartition(CoalitionGame game, Coalition coalition)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(game.Count, GameProperties.MostPlayersForPairs, nameof(game));
        var scaled = game.AsGains().Scaled();
        var splitOff = new uint[scaled.Large.Length];
        bool[] isKnown = [.. Enumerable.Repeat(true, splitOff.Length)];
        _ = scaled.Small is { } small ? Lifted(small, isKnown, splitOff).Length : Lifted(scaled.Large, isKnown, splitOff).Length;
        var blocks = new List<Coalition>();
        var open = new Stack<uint>([coalition.Mask]);
        while (open.TryPop(out var mask))
        {
            if (splitOff[mask] != 0)
            {
                open.Push(splitOff[mask]);
                open.Push(mask ^ splitOff[mask]);
            }
            else if (mask != 0)
            {
                blocks.Add(new(mask));
            }
        }

        return blocks;
    }

    private static Rational?[] Checked(IReadOnlyList<string> players, IReadOnlyList<Rational?> worths)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worths);
        if (players.Count > CoalitionGame.MostPlayersOfTable || worths.Count != 1 << players.Count)
        {
            throw new ArgumentException($"A table of {players.Count} players has {1L << players.Count} worths; got {worths.Count}.", nameof(worths));
        }

        Rational?[] best = [.. worths];
        best[0] ??= Rational.Zero;
        return best;
    }

    /// <summary>The worths of gains, each lifted to the best split in two; smaller coalitions first, so that all partitions are covered.</summary>
    /// <param name="worths">Worth [mask].</param>
    /// <param name="isKnown">Whether the worth is known [mask]; set where a split makes it known.</param>
    /// <param name="splitOff">Filled with one part of the best split [mask]; 0 where no split does better.</param>
    private static T[] Lifted<T>(T[] worths, bool[] isKnown, uint[] splitOff)
        where T : IBinaryInteger<T>
    {
        T[] best = [.. worths];
        for (uint union = 1; union < best.Length; union++)
        {
            var rest = union & (union - 1);
            for (var part = rest; part != 0; part = (part - 1) & rest)
            {
                if (isKnown[part] && isKnown[union ^ part] && (!isKnown[union] || best[part] + best[union ^ part] > best[union]))
                {
                    (best[union], isKnown[union], splitOff[union]) = (best[part] + best[union ^ part], true, part);
                }
            }
        }

        return best;
    }

    private static Rational? Better(Rational? known, Rational? other, bool isCost) => (known, other) switch
    {
        (null, _) => other,
        (_, null) => known,
        ({ } a, { } b) => isCost ? Rational.Min(a, b) : Rational.Max(a, b),
    };

    private static CoalitionGame? Whole(IReadOnlyList<string> players, Rational?[] worths, bool isCost) => Array.TrueForAll(worths, worth => worth is not null)
        ? CoalitionGame.FromTable(players, worths.Select(worth => worth!.Value), isCost)
        : null;
}
