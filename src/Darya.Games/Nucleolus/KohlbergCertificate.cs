namespace Darya.Games;

/// <summary>The proof that an allocation is the (pre)nucleolus, checked in fractions.</summary>
/// <remarks>
/// Kohlberg (1971), SIAM Journal on Applied Mathematics 20: 62-66; Sobolev (1975) for preimputations: x is the nucleolus when for every
/// level α the coalitions with excess at least α are balanced, singletons held at their own worth being allowed weight 0. Coalitions in
/// the span of balanced ones stay balanced with them, so only steps that raise the rank need a proof.
/// </remarks>
public sealed class KohlbergCertificate
{
    internal KohlbergCertificate(IReadOnlyList<KohlbergLevel> levels, Rational? failedAt)
    {
        Levels = levels;
        FailedAt = failedAt;
    }

    /// <summary>Whether every step was proved.</summary>
    public bool IsCertified => FailedAt is null;

    /// <summary>The steps that raise the rank, largest excess first.</summary>
    public IReadOnlyList<KohlbergLevel> Levels { get; }

    /// <summary>The excess at which balancedness failed; <c>null</c> when it never did.</summary>
    public Rational? FailedAt { get; }

    /// <summary>Checks an allocation.</summary>
    /// <param name="game">The game, of gains or of costs, with at most 20 players.</param>
    /// <param name="allocation">An efficient allocation, the candidate.</param>
    /// <param name="kind">Which nucleolus it is to be.</param>
    /// <exception cref="ArgumentException">The allocation has another number of players.</exception>
    public static KohlbergCertificate Check(CoalitionGame game, Allocation allocation, NucleolusKind kind)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        if (allocation.Count != game.Count)
        {
            throw new ArgumentException($"The game has {game.Count} players, the allocation {allocation.Count}.", nameof(allocation));
        }

        var gains = game.AsGains();
        Rational[] shares = [.. allocation.Shares.Select(share => game.IsCost ? -share : share)];
        if (Rational.Sum(shares) != gains[gains.Grand])
        {
            return new([], Rational.Zero);
        }

        var isImputation = kind != NucleolusKind.Prenucleolus;
        if (isImputation && Enumerable.Range(0, game.Count).Any(i => shares[i] < gains[Coalition.Of(i)]))
        {
            return new([], Rational.Zero);
        }

        Coalition[] held = isImputation
            ? [.. Enumerable.Range(0, game.Count).Where(i => shares[i] == gains[Coalition.Of(i)]).Select(Coalition.Of)]
            : [];
        return Check(gains, shares, held, kind == NucleolusKind.PerCapita);
    }

    private static KohlbergCertificate Check(CoalitionGame gains, Rational[] shares, Coalition[] held, bool perHead)
    {
        var span = new CoalitionSpan(gains.Count);
        span.Add(gains.Grand);
        var levels = new List<KohlbergLevel>();
        foreach (var (excess, coalitions) in ExcessRanking.Levels(gains, shares, perHead))
        {
            if (span.IsWhole)
            {
                break;
            }

            Coalition[] open = [.. coalitions.Where(coalition => !span.Contains(coalition))];
            if (open.Length == 0)
            {
                continue;
            }

            Coalition[] optional = [.. held.Where(single => !span.Contains(single) && !open.Contains(single))];
            if (BalancedWeights.Find(gains.Count, span.Basis, open, optional) is not { } weights)
            {
                return new(levels, excess);
            }

            levels.Add(new KohlbergLevel(excess, coalitions.Count, weights));
            foreach (var coalition in weights.Keys)
            {
                _ = span.Add(coalition);
            }
        }

        return new(levels, null);
    }
}
