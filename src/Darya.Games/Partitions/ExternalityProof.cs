namespace Darya.Games.Partitions;

/// <summary>Whether an allocation holds whatever a coalition that leaves may expect of the others: <c>x(S) &gt;= max over P of w(S; P)</c>.</summary>
/// <param name="Tightest">The coalition with the least slack, in the partition that is best for it; of several the first in the game's order.</param>
/// <param name="Slack">What it gets less what it could earn there; negative when it could do better.</param>
public sealed record ExternalityProof(EmbeddedCoalition Tightest, Rational Slack)
{
    /// <summary>True when no coalition can do better in any partition.</summary>
    public bool Holds => Slack.Sign >= 0;

    /// <summary>Tests an allocation of what all earn together.</summary>
    /// <param name="game">A partition game of at least two players.</param>
    /// <param name="allocation">Shares that add up to the worth of all together.</param>
    /// <exception cref="ArgumentException">There is one player only, or the shares do not add up.</exception>
    public static ExternalityProof Of(PartitionGame game, Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        if (game.Count < 2)
        {
            throw new ArgumentException("Leaving needs at least two players; got one.", nameof(game));
        }

        var all = Coalition.All(game.Count);
        var together = game[all, Partition.Grand(game.Count)];
        if (allocation.Count != game.Count || allocation.Of(all) != together)
        {
            throw new ArgumentException($"The shares of all players must add up to {together}; got {allocation}.", nameof(allocation));
        }

        return game.EmbeddedCoalitions
            .Where(e => e.Block != all)
            .Select(e => new ExternalityProof(e, allocation.Of(e.Block) - game[e]))
            .MinBy(p => p.Slack)!;
    }
}
