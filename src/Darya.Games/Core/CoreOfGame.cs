namespace Darya.Games;

/// <summary>Whether a game has a core, how far it is from having one, and its corners.</summary>
/// <remarks>
/// Gillies (1959), Contributions to the Theory of Games IV: 47-85. An empty core is proved by balanced weights (Bondareva 1963; Shapley
/// 1967, Naval Research Logistics Quarterly 14: 453-460). The least core is that of Maschler, Peleg and Shapley (1979), Mathematics of
/// Operations Research 4: 303-338; the prenucleolus lies in it, so ε is the largest excess at the prenucleolus.
/// </remarks>
public static class CoreOfGame
{
    /// <summary>The most players whose core's corners are listed; a core of n players has up to n! corners.</summary>
    public const int MostPlayersForVertices = 6;

    /// <summary>Finds out whether the core is empty, with a point or a proof.</summary>
    /// <param name="game">The game, of gains or of costs, with at most 20 players.</param>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    /// <exception cref="InvalidOperationException">The linear programs of the game could not be solved.</exception>
    public static CoreResult Of(CoalitionGame game) => Of(game, Nucleolus.Pre(game));

    /// <summary>The same from a prenucleolus found before.</summary>
    internal static CoreResult Of(CoalitionGame game, NucleolusResult prenucleolus)
    {
        var point = prenucleolus.Outcome.Allocation;
        if (game.Count == 1)
        {
            return new(false, null, point, null, true);
        }

        var epsilon = prenucleolus.Certificate!.Levels is [var first, ..] ? first.Excess : LargestExcess(game, point);
        var isProved = prenucleolus.Certificate is { Levels.Count: > 0 };
        return new(epsilon.Sign > 0, epsilon, point, epsilon.Sign > 0 && isProved ? Objection(game, prenucleolus.Certificate.Levels[0]) : null, isProved);
    }

    /// <summary>Whether an allocation is efficient and leaves no coalition a reason to go.</summary>
    /// <exception cref="ArgumentException">The allocation has another number of players.</exception>
    public static bool Contains(CoalitionGame game, Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        return allocation.Excess(game, game.Grand).IsZero && game.Grand.Subsets().All(coalition => allocation.Excess(game, coalition).Sign <= 0);
    }

    /// <summary>The corners of the core, in ascending order of the shares; none when the core is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 6 players.</exception>
    public static IReadOnlyList<Allocation> Vertices(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(game.Count, MostPlayersForVertices, nameof(game));
        var gains = game.AsGains();
        return
        [
            .. CoreVertices.Of(gains).Select(shares => new Allocation(game.IsCost ? shares.Select(share => -share) : shares))
                .OrderBy(corner => corner.Shares, new ShareOrder()),
        ];
    }

    /// <summary>What each player adds when the players join in the given order; for convex games these are the corners of the core.</summary>
    /// <remarks>Shapley (1971), International Journal of Game Theory 1: 11-26.</remarks>
    /// <param name="game">The game.</param>
    /// <param name="order">Every player once, first to last.</param>
    /// <exception cref="ArgumentException">The order does not name every player once.</exception>
    public static Allocation MarginalVector(CoalitionGame game, IReadOnlyList<int> order)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(order);
        if (order.Count != game.Count || order.Distinct().Count() != game.Count || order.Any(player => player < 0 || player >= game.Count))
        {
            throw new ArgumentException($"The order must name each of {game.Count} players once; got {string.Join(", ", order)}.", nameof(order));
        }

        var shares = new Rational[game.Count];
        var before = Coalition.Empty;
        foreach (var player in order)
        {
            var after = before.Add(player);
            shares[player] = game[after] - game[before];
            before = after;
        }

        return new Allocation(shares);
    }

    /// <summary>The weights of the first step of the certificate, scaled so that they cover every player by 1.</summary>
    private static Dictionary<Coalition, Rational> Objection(CoalitionGame game, KohlbergLevel level)
    {
        var small = MinimalBalanced.Reduce(game.Count, level.Weights);
        var cover = Rational.Sum(small.Where(term => term.Key.Contains(0)).Select(term => term.Value));
        return small.OrderBy(term => term.Key.Mask).ToDictionary(term => term.Key, term => term.Value / cover);
    }

    private static Rational LargestExcess(CoalitionGame game, Allocation point) => game.Grand.Subsets()
        .Where(coalition => !coalition.IsEmpty && coalition != game.Grand).Max(coalition => point.Excess(game, coalition));

    private sealed class ShareOrder : IComparer<IReadOnlyList<Rational>>
    {
        public int Compare(IReadOnlyList<Rational>? x, IReadOnlyList<Rational>? y) =>
            x!.Zip(y!, (left, right) => left.CompareTo(right)).FirstOrDefault(order => order != 0);
    }
}
