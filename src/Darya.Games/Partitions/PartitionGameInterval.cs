namespace Darya.Games.Partitions;

/// <summary>A partition game of which only bounds are known: a least and a greatest worth for every block of every partition.</summary>
public sealed class PartitionGameInterval
{
    /// <summary>Bounds from two games.</summary>
    /// <param name="lower">The least worths.</param>
    /// <param name="upper">The greatest worths, of the same players in the same order.</param>
    /// <exception cref="ArgumentException">The players differ, or a lower worth is above its upper one.</exception>
    public PartitionGameInterval(PartitionGame lower, PartitionGame upper)
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        if (!lower.Players.SequenceEqual(upper.Players, StringComparer.Ordinal))
        {
            throw new ArgumentException("Both bounds must have the same players in the same order.", nameof(upper));
        }

        foreach (var embedded in lower.EmbeddedCoalitions)
        {
            if (lower[embedded] > upper[embedded])
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"A lower worth must not be above the upper one; {lower.Words(embedded)} has {lower[embedded]} and {upper[embedded]}."),
                    nameof(lower));
            }
        }

        (Lower, Upper) = (lower, upper);
    }

    /// <summary>The least worths.</summary>
    public PartitionGame Lower { get; }

    /// <summary>The greatest worths.</summary>
    public PartitionGame Upper { get; }

    /// <summary>Blocks whose two worths differ, in the order of the games.</summary>
    public IEnumerable<EmbeddedCoalition> Open => Lower.EmbeddedCoalitions.Where(e => Lower[e] < Upper[e]);

    /// <summary>
    /// True when an allocation is safe whatever the worths between the bounds: it gives every coalition its upper gamma worth, out of the lower
    /// worth of all together.
    /// </summary>
    /// <param name="allocation">Shares that add up to the lower worth of all together.</param>
    /// <exception cref="ArgumentException">The shares do not add up to it.</exception>
    public bool IsInEveryGammaCore(Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        var all = Coalition.All(Lower.Count);
        var shared = Lower[all, Partition.Grand(Lower.Count)];
        if (allocation.Of(all) != shared)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The shares must add up to the lower worth of all together, {shared}; got {allocation.Of(all)}."), nameof(allocation));
        }

        var gamma = Conjectures.Gamma(Upper);
        return Coalitions.Proper(Lower.Count).All(s => allocation.Of(s) >= gamma[s]);
    }
}
