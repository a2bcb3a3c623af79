using Darya.Games.Partitions;

namespace Darya.Games.Rivers;

/// <summary>The partition game of a river: its worths are what blocks earn when they play in river order.</summary>
/// <remarks>
/// Places are visited from the first down. The block of a place's owner sees the water that arrives and the inflow, uses up to the capacity, and
/// the rest flows on without loss. Everybody knows everything and each block maximises its own total, foreseeing what blocks further down do:
/// the subgame-perfect equilibrium, exact. A river that re-enters a land is nothing special: the block weighs its places further down by what
/// those in between will let through.
/// </remarks>
public sealed class RiverGame
{
    private readonly RiverStates _states;

    private RiverGame(River river, TieRule rule, RiverStates states)
    {
        (River, Rule, _states) = (river, rule, states);
        var partitions = Partition.All(river.Players.Count);
        var plays = new RiverPlay[partitions.Count];
        Parallel.For(0, plays.Length, i => plays[i] = states.Play(partitions[i], rule));
        Plays = plays;
        var byPartition = plays.ToDictionary(p => p.Partition);
        Worths = PartitionGame.FromOracle(river.Players, partition => byPartition[partition].Worths);
    }

    /// <summary>The river.</summary>
    public River River { get; }

    /// <summary>What indifferent blocks do.</summary>
    public TieRule Rule { get; }

    /// <summary>The play of every partition, in the order of <see cref="Partition.All"/>.</summary>
    public IReadOnlyList<RiverPlay> Plays { get; }

    /// <summary>The worth of every block of every partition.</summary>
    public PartitionGame Worths { get; }

    /// <summary>Plays every partition of the river's owners.</summary>
    /// <param name="river">A river of at most <see cref="Partition.MostPlayers"/> owners.</param>
    /// <param name="rule">What indifferent blocks do.</param>
    /// <exception cref="ArgumentException">There are too many owners, or more amounts of water than fit in memory.</exception>
    public static RiverGame Of(River river, TieRule rule = TieRule.UseFirst) => new(river, rule, RiverStates.Of(river));

    /// <summary>Plays the partitions with ties again by the opposite rule.</summary>
    public RiverTies Ties()
    {
        var opposite = Rule == TieRule.UseFirst ? TieRule.PassOn : TieRule.UseFirst;
        var tied = Plays.Where(p => p.HasTies).ToList();
        var changed = tied.AsParallel().AsOrdered()
            .Select(p => (One: p, Other: _states.Play(p.Partition, opposite)))
            .Where(p => !p.One.Use.SequenceEqual(p.Other.Use))
            .ToList();
        return new RiverTies(
            [.. tied.Select(p => p.Partition)],
            [.. changed.Select(p => p.One.Partition)],
            [.. changed.SelectMany(p => p.One.Partition.Blocks
                .Where((_, b) => p.One.Worths[b] != p.Other.Worths[b])
                .Select(b => new EmbeddedCoalition(b, p.One.Partition)))]);
    }

    /// <summary>Bounds of every worth by the two rules for ties: the smaller and the larger of the two.</summary>
    public PartitionGameInterval Interval()
    {
        var other = Of(River, Rule == TieRule.UseFirst ? TieRule.PassOn : TieRule.UseFirst).Worths;
        return new PartitionGameInterval(Choose(Rational.Min), Choose(Rational.Max));

        PartitionGame Choose(Func<Rational, Rational, Rational> choose) =>
            PartitionGame.FromOracle(River.Players, p => [.. Worths.WorthsIn(p).Zip(other.WorthsIn(p), choose)]);
    }
}
