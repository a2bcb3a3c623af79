using Darya.Games.Partitions;

namespace Darya.Games.Rivers;

/// <summary>What happens on a river when the blocks of a partition decide place by place, each for its own total.</summary>
/// <param name="Partition">How the owners stand.</param>
/// <param name="Worths">What each block earns in all [block in the partition's order], in money.</param>
/// <param name="Use">Water used at each place [node].</param>
/// <param name="HasTies">
/// True when a block is indifferent at some place and amount of water that play can come to. Otherwise the equilibrium is the only one.
/// </param>
public sealed record RiverPlay(Partition Partition, IReadOnlyList<Rational> Worths, IReadOnlyList<Rational> Use, bool HasTies)
{
    /// <summary>Solves the play of one partition by backward induction, exactly.</summary>
    /// <param name="river">The river.</param>
    /// <param name="partition">A partition of <see cref="River.Players"/>.</param>
    /// <param name="ties">What an indifferent block does.</param>
    /// <exception cref="ArgumentException">The partition has another number of players, or the river has more amounts of water than fit in memory.</exception>
    public static RiverPlay Of(River river, Partition partition, TieRule ties = TieRule.UseFirst) => RiverStates.Of(river).Play(partition, ties);
}
