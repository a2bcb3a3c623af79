namespace Darya.Games;

/// <summary>The Shapley value of a game too large for a table, from a sample of orders.</summary>
/// <remarks>
/// Castro, Gómez and Tejada (2009), Computers and Operations Research 36: 1726-1730. Every order is used forward and backward: a player
/// who joins early in one joins late in the other, which lowers the variance for games whose marginals rise or fall with size.
/// </remarks>
public static class ShapleySampling
{
    /// <summary>Pairs of orders before the standard errors are looked at.</summary>
    private const int FewestPairs = 50;

    /// <summary>Samples orders until the standard errors are small enough or the orders are used up.</summary>
    /// <param name="game">The game, of gains or of costs; its oracle is asked for each new coalition once.</param>
    /// <param name="seed">Start of the random numbers; the same seed gives the same estimate.</param>
    /// <param name="mostOrders">Most orders to sample, at least 4; an odd one is left out.</param>
    /// <param name="targetError">Largest standard error wanted, in the unit of the game; 0 to use all orders.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 4 orders, or a target that is negative or not a number.</exception>
    public static ShapleyEstimate Of(CoalitionGame game, int seed, int mostOrders = 10_000, double targetError = 0)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostOrders, 4);
        if (!(targetError >= 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(targetError), FormattableString.Invariant($"The target error must be at least 0; got {targetError}."));
        }

        var random = new Random(seed);
        var n = game.Count;
        var (mean, squares, pair) = (new double[n], new double[n], new double[n]);
        int[] order = [.. Enumerable.Range(0, n)];
        for (var pairs = 1; ; pairs++)
        {
            random.Shuffle(order);
            Array.Clear(pair);
            AddMarginals(game, order, pair);
            Array.Reverse(order);
            AddMarginals(game, order, pair);
            for (var i = 0; i < n; i++)
            {
                // Welford's update keeps the sum of squared deviations without cancellation.
                var deviation = (pair[i] / 2) - mean[i];
                mean[i] += deviation / pairs;
                squares[i] += deviation * ((pair[i] / 2) - mean[i]);
            }

            var reached = pairs >= FewestPairs && targetError > 0 && ErrorsOf(squares, pairs).All(error => error <= targetError);
            if (reached || 2 * (pairs + 1) > mostOrders)
            {
                var errors = ErrorsOf(squares, pairs);
                return new(mean, errors, 2 * pairs, errors.All(error => error <= targetError));
            }
        }
    }

    private static void AddMarginals(CoalitionGame game, int[] order, double[] sum)
    {
        var (coalition, before) = (Coalition.Empty, 0.0);
        foreach (var player in order)
        {
            coalition = coalition.Add(player);
            var worth = game[coalition].ToDouble();
            sum[player] += worth - before;
            before = worth;
        }
    }

    private static double[] ErrorsOf(double[] squares, int pairs) =>
        [.. squares.Select(sum => pairs < 2 ? double.PositiveInfinity : Math.Sqrt(sum / (pairs - 1) / pairs))];
}
