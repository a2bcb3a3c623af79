namespace Darya.Games.Rivers;

/// <summary>What doctrines of water rights promise a coalition, and the one allocation on a line river that keeps both promises.</summary>
/// <remarks>
/// Ambec and Sprumont (2002), Journal of Economic Theory 107: 453-462, for rivers on which each owner has one stretch and can always use more.
/// The worths here are those of <see cref="RiverNode"/>: linear up to a capacity. An owner with enough lets water pass, so a coalition may
/// then earn more than its sovereignty worth without anybody's help (Ambec and Ehlers 2008, Games and Economic Behavior 64: 35-50).
/// Shares of water need no <see cref="River.Unit"/>: the answers are exact for water that can be divided at will.
/// </remarks>
public static class RiverRights
{
    /// <summary>The most a coalition earns from all water that rises on the river at or above its places, nobody else using any: its ceiling.</summary>
    /// <param name="river">The river.</param>
    /// <param name="coalition">A coalition of its owners.</param>
    /// <exception cref="ArgumentException">The coalition has an unknown owner.</exception>
    public static Rational IntegrityWorth(River river, Coalition coalition)
    {
        Check(river, coalition);
        return Best(river.Nodes.Select((n, k) => (n, coalition.Contains(river.OwnerOf[k]))));
    }

    /// <summary>The most a coalition earns for sure from water that rises on its own stretches: its floor.</summary>
    /// <param name="river">The river.</param>
    /// <param name="coalition">A coalition of its owners.</param>
    /// <returns>The sum over its unbroken stretches; what leaves one is counted as lost, because those in between may use it.</returns>
    /// <exception cref="ArgumentException">The coalition has an unknown owner.</exception>
    public static Rational SovereigntyWorth(River river, Coalition coalition)
    {
        Check(river, coalition);
        var worth = Rational.Zero;
        var stretch = new List<(RiverNode, bool)>();
        for (var k = 0; k <= river.Nodes.Count; k++)
        {
            if (k < river.Nodes.Count && coalition.Contains(river.OwnerOf[k]))
            {
                stretch.Add((river.Nodes[k], true));
            }
            else
            {
                worth += Best(stretch);
                stretch.Clear();
            }
        }

        return worth;
    }

    /// <summary>The sovereignty worths of all coalitions: the game of what each can be sure of.</summary>
    /// <param name="river">The river.</param>
    public static CoalitionGame SovereigntyGame(River river)
    {
        ArgumentNullException.ThrowIfNull(river);
        return CoalitionGame.FromOracle(river.Players, s => SovereigntyWorth(river, s));
    }

    /// <summary>The integrity worths of all coalitions: the game of what each may at most hope for.</summary>
    /// <param name="river">The river.</param>
    public static CoalitionGame IntegrityGame(River river)
    {
        ArgumentNullException.ThrowIfNull(river);
        return CoalitionGame.FromOracle(river.Players, s => IntegrityWorth(river, s));
    }

    /// <summary>The downstream incremental allocation: each owner gets what it adds to those above it.</summary>
    /// <param name="river">A river on which each owner has one unbroken stretch.</param>
    /// <returns>
    /// <c>x(i) = v(1..i) - v(1..i-1)</c>. Where every owner can use all water there is, this is the only allocation between
    /// <see cref="SovereigntyWorth"/> and <see cref="IntegrityWorth"/> for every coalition.
    /// </returns>
    /// <exception cref="ArgumentException">An owner has places above and below those of another: nobody is plainly upstream.</exception>
    public static Allocation DownstreamIncremental(River river)
    {
        ArgumentNullException.ThrowIfNull(river);
        for (var k = 1; k < river.Nodes.Count; k++)
        {
            if (river.OwnerOf[k] < river.OwnerOf[k - 1])
            {
                throw new ArgumentException(
                    $"Downstream increments need owners in line; '{river.Nodes[k].Owner}' has places above and below '{river.Nodes[k - 1].Owner}'.", nameof(river));
            }
        }

        var above = Enumerable.Range(0, river.Players.Count + 1).Select(i => SovereigntyWorth(river, Coalition.All(i))).ToList();
        return new Allocation(river.Players.Select((_, i) => above[i + 1] - above[i]));
    }

    private static void Check(River river, Coalition coalition)
    {
        ArgumentNullException.ThrowIfNull(river);
        if (!Coalition.All(river.Players.Count).Includes(coalition))
        {
            throw new ArgumentException($"The coalition {coalition} has an owner that the river has not.", nameof(coalition));
        }
    }

    /// <summary>The best use of the water of some places in order down the river, by those of them that take part.</summary>
    /// <remarks>
    /// Maximise the sum of value times use, where the uses at the first k places may not exceed their inflows, for every k. These limits are
    /// nested, so taking the places by value, each as much as all limits still allow, is best (Edmonds 1971, on polymatroids).
    /// </remarks>
    private static Rational Best(IEnumerable<(RiverNode Node, bool TakesPart)> places)
    {
        var stretch = places.ToList();
        var left = new Rational[stretch.Count]; // water that the places up to here may still use together
        var entered = Rational.Zero;
        for (var k = 0; k < stretch.Count; k++)
        {
            left[k] = entered += stretch[k].Node.Inflow;
        }

        var worth = Rational.Zero;
        var byValue = Enumerable.Range(0, stretch.Count)
            .Where(k => stretch[k].TakesPart && stretch[k].Node.ValuePerUnit.Sign > 0)
            .OrderByDescending(k => stretch[k].Node.ValuePerUnit);
        foreach (var k in byValue)
        {
            var use = left.Skip(k).Aggregate(stretch[k].Node.Capacity, Rational.Min);
            worth += use * stretch[k].Node.ValuePerUnit;
            for (var j = k; j < left.Length; j++)
            {
                left[j] -= use;
            }
        }

        return worth;
    }
}
