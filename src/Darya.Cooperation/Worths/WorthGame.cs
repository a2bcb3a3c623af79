using System.Numerics;
using Darya.Cooperation.Results;
using Darya.Games;
using Darya.Games.Partitions;

namespace Darya.Cooperation.Worths;

/// <summary>Worths of equilibria as a partition-function game in fractions: rounded to one USD, which is far below what a program is exact to.</summary>
internal static class WorthGame
{
    private const double UsdPerMusd = 1e6;

    internal static Rational Of(double musd) => new(new BigInteger(Math.Round(musd * UsdPerMusd)), new BigInteger(UsdPerMusd));

    /// <summary>The game of all partitions.</summary>
    internal static PartitionGame Of(IReadOnlyList<string> players, IReadOnlyList<PartitionOutcome> partitions)
    {
        var byName = partitions.ToDictionary(p => p.Name, StringComparer.Ordinal);
        return PartitionGame.FromOracle(players, p => [.. byName[p.Write(players)].WorthMusd.Select(Of)]);
    }

    /// <summary>The game in which those outside act alone, from the partitions of one block and singles.</summary>
    internal static CoalitionGame Gamma(IReadOnlyList<string> players, Func<Partition, IReadOnlyList<double>> worths) => CoalitionGame.FromOracle(
        players,
        coalition =>
        {
            if (coalition.IsEmpty)
            {
                return Rational.Zero;
            }

            var partition = Partition.AmongSingletons(players.Count, coalition);
            return Of(worths(partition)[partition.Blocks.ToList().IndexOf(coalition)]);
        });

    /// <summary>Partitions of one block of two or more and singles, everybody alone first: all that gamma worths need.</summary>
    internal static IReadOnlyList<Partition> GammaPartitions(int players) =>
        [.. Coalition.All(players).Subsets().Where(c => c.Size is 0 or > 1)
            .Select(c => c.IsEmpty ? Partition.Singletons(players) : Partition.AmongSingletons(players, c))];
}
