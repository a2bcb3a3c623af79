using System.Numerics;

namespace Darya.Games.Tests;

/// <summary>Games for tests.</summary>
internal static class GivenGames
{
    /// <summary>A game by worths in the usual order of three players: 1, 2, 3, 12, 13, 23, 123; or of four: by size, then by lexical order.</summary>
    internal static CoalitionGame Lexical(bool isCost, params Rational[] worths)
    {
        var n = BitOperations.Log2((uint)worths.Length + 1);
        var table = Coalition.All(n).Subsets().Where(c => !c.IsEmpty)
            .OrderBy(c => c.Size).ThenBy(c => string.Concat(c.Select(i => (char)('a' + i))), StringComparer.Ordinal)
            .Zip(worths).ToDictionary(pair => pair.First, pair => pair.Second);
        return CoalitionGame.FromTable(Names(n), table, isCost);
    }

    internal static CoalitionGame Gains(params Rational[] worths) => Lexical(false, worths);

    internal static CoalitionGame Costs(params Rational[] worths) => Lexical(true, worths);

    /// <summary>A weighted majority game: 1 for a coalition that reaches the quota.</summary>
    internal static CoalitionGame Voting(int quota, params int[] weights) =>
        CoalitionGame.FromOracle(Names(weights.Length), c => c.Sum(i => weights[i]) >= quota ? 1 : 0).ToTable();

    /// <summary>What claimants are sure of: max(0, estate less the claims of the others).</summary>
    internal static CoalitionGame Estate(Rational estate, params Rational[] claims) => CoalitionGame.FromOracle(
        Names(claims.Length),
        c => Rational.Max(0, estate - Rational.Sum(Coalition.All(claims.Length).Without(c).Select(i => claims[i])))).ToTable();

    /// <summary>Left gloves first, then right ones; a pair is worth 1.</summary>
    internal static CoalitionGame Gloves(int left, int right) =>
        CoalitionGame.FromOracle(Names(left + right), c => Math.Min(c.Count(i => i < left), c.Count(i => i >= left))).ToTable();

    /// <summary>A runway costs what the largest aeroplane of the coalition needs.</summary>
    internal static CoalitionGame Airport(params Rational[] costs) =>
        CoalitionGame.FromOracle(Names(costs.Length), c => c.Max(i => costs[i]), isCost: true).ToTable();

    /// <summary>Random worths 0 to 60.</summary>
    internal static CoalitionGame Random(int seed, int players, bool isCost = false)
    {
        var random = new Random(seed);
        return CoalitionGame.FromTable(Names(players), Coalition.All(players).Subsets().Select(c => c.IsEmpty ? 0 : (Rational)random.Next(61)), isCost);
    }

    /// <summary>A random game in which coalitions never do worse together.</summary>
    internal static CoalitionGame RandomSuperadditive(int seed, int players) => Covers.Superadditive(Random(seed, players));

    /// <summary>A random convex game: a sum of unanimity games with positive weights.</summary>
    internal static CoalitionGame RandomConvex(int seed, int players)
    {
        var random = new Random(seed);
        int[] dividend = [.. Coalition.All(players).Subsets().Select(c => c.IsEmpty ? 0 : random.Next(8))];
        return CoalitionGame.FromOracle(Names(players), c => c.Subsets().Sum(part => dividend[part.Mask])).ToTable();
    }

    internal static IReadOnlyList<Coalition> Proper(CoalitionGame game) => [.. game.Grand.Subsets().Where(c => !c.IsEmpty && c != game.Grand)];

    internal static Rational[] Fractions(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Rational.Parse)];

    internal static string[] Names(int players) => [.. Enumerable.Range(0, players).Select(i => $"P{i + 1:D}")];
}
