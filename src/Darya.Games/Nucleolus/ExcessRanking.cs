using System.Numerics;

namespace Darya.Games;

/// <summary>The coalitions of a game by exact excess at an allocation, largest first, in groups of equal excess.</summary>
internal static class ExcessRanking
{
    /// <summary>The groups; the empty and the grand coalition are left out.</summary>
    /// <param name="game">A game of gains.</param>
    /// <param name="shares">Share [player].</param>
    /// <param name="perHead">Whether the excess is divided by the size of the coalition.</param>
    internal static IEnumerable<(Rational Excess, IReadOnlyList<Coalition> Coalitions)> Levels(CoalitionGame game, IReadOnlyList<Rational> shares, bool perHead)
    {
        var (keys, denominator) = Slacks(game, shares, perHead);
        uint[] masks = [.. Enumerable.Range(1, keys.Length).Select(mask => (uint)mask)];
        Array.Sort(keys, masks);
        return Grouped(keys, masks, denominator);
    }

    /// <summary>The least slack x(S) − v(S) and the coalition that has it: of several the smallest, then the first players.</summary>
    internal static (Rational Slack, Coalition Coalition) Least(CoalitionGame game, IReadOnlyList<Rational> shares)
    {
        var (keys, denominator) = Slacks(game, shares, perHead: false);
        var best = 0;
        for (var k = 1; k < keys.Length; k++)
        {
            var order = keys[k].CompareTo(keys[best]);
            if (order < 0 || (order == 0 && BitOperations.PopCount((uint)k + 1) < BitOperations.PopCount((uint)best + 1)))
            {
                best = k;
            }
        }

        return (new Rational(keys[best], denominator), new Coalition((uint)best + 1));
    }

    /// <summary>x(S) − v(S) as whole numbers over one denominator [mask − 1], without the grand coalition.</summary>
    private static (BigInteger[] Keys, BigInteger Denominator) Slacks(CoalitionGame game, IReadOnlyList<Rational> shares, bool perHead)
    {
        var scaled = game.Scaled();
        var denominator = scaled.Denominator;
        foreach (var share in shares)
        {
            denominator *= share.Denominator / BigInteger.GreatestCommonDivisor(denominator, share.Denominator);
        }

        var factor = denominator / scaled.Denominator;
        BigInteger[] whole = [.. shares.Select(share => share.Numerator * (denominator / share.Denominator))];
        BigInteger[] heads = [.. Enumerable.Range(0, game.Count + 1).Select(size => perHead && size > 0 ? AllSizes(game.Count) / size : BigInteger.One)];
        var sum = new BigInteger[game.Grand.Mask];
        var keys = new BigInteger[sum.Length - 1];
        for (uint mask = 1; mask < sum.Length; mask++)
        {
            sum[mask] = sum[mask & (mask - 1)] + whole[BitOperations.TrailingZeroCount(mask)];
            keys[mask - 1] = (sum[mask] - (scaled.Large[mask] * factor)) * heads[BitOperations.PopCount(mask)];
        }

        return (keys, denominator * (perHead ? AllSizes(game.Count) : BigInteger.One));
    }

    private static IEnumerable<(Rational Excess, IReadOnlyList<Coalition> Coalitions)> Grouped(BigInteger[] keys, uint[] masks, BigInteger denominator)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            Array.Sort(masks, start, end - start);
            yield return (new Rational(-keys[start], denominator), [.. masks[start..end].Select(mask => new Coalition(mask))]);
            start = end;
        }
    }

    /// <summary>The least common multiple of 1 to <paramref name="players"/>.</summary>
    private static BigInteger AllSizes(int players)
    {
        var multiple = BigInteger.One;
        for (var size = 2; size <= players; size++)
        {
            multiple *= size / BigInteger.GreatestCommonDivisor(multiple, size);
        }

        return multiple;
    }
}
