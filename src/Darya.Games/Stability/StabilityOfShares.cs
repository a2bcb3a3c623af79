namespace Darya.Games;

/// <summary>Who would leave an allocation first, and how evenly it spreads the gain.</summary>
/// <remarks>
/// Propensity to disrupt: Gately (1974), International Economic Review 15: 195-208; for coalitions Littlechild and Vaidya (1976),
/// International Journal of Game Theory 5: 151-161. Power and stability index: Loehman, Orlando, Tschirhart and Whinston (1979), Water
/// Resources Research 15: 193-202.
/// </remarks>
public static class StabilityOfShares
{
    /// <summary>Measures an allocation.</summary>
    /// <exception cref="ArgumentException">The allocation has another number of players.</exception>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static StabilityReport Of(CoalitionGame game, Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        var players = Enumerable.Range(0, game.Count);
        var power = PowerIndex(game, allocation);
        var (slack, first) = LeastSlack(game, allocation);
        return new(
            [.. players.Select(player => PropensityToDisrupt(game, allocation, Coalition.Of(player)))],
            power,
            power is null || game.Count < 2 ? null : Variation(power, game.Count - 1),
            power is null ? null : Variation(power, game.Count),
            slack,
            first);
    }

    /// <summary>What the others lose over what the coalition loses when it leaves: (x(N∖S) − v(N∖S))/(x(S) − v(S)).</summary>
    /// <returns>The ratio; +∞ or −∞ when the coalition has nothing to lose, <c>null</c> when nobody has.</returns>
    /// <exception cref="ArgumentException">The allocation has another number of players, or the coalition is empty or everybody.</exception>
    public static double? PropensityToDisrupt(CoalitionGame game, Allocation allocation, Coalition coalition)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        if (game.Count == 1)
        {
            return null;
        }

        if (coalition.IsEmpty || coalition == game.Grand)
        {
            throw new ArgumentException($"Only a part of the players can leave; got {coalition}.", nameof(coalition));
        }

        var own = -allocation.Excess(game, coalition);
        var others = -allocation.Excess(game, game.Grand.Without(coalition));
        return own.IsZero
            ? others.Sign switch { 0 => null, > 0 => double.PositiveInfinity, _ => double.NegativeInfinity }
            : (others / own).ToDouble();
    }

    private static Rational[]? PowerIndex(CoalitionGame game, Allocation allocation)
    {
        Rational[] gain = [.. Enumerable.Range(0, game.Count).Select(player => -allocation.Excess(game, Coalition.Of(player)))];
        var sum = Rational.Sum(gain);
        return sum.IsZero ? null : Array.ConvertAll(gain, own => own / sum);
    }

    /// <summary>Standard deviation over mean; the mean of shares of a whole is 1/n.</summary>
    private static double Variation(Rational[] power, int divisor)
    {
        var mean = new Rational(1, power.Length);
        var squares = Rational.Sum(power.Select(share => (share - mean) * (share - mean)));
        return Math.Sqrt((squares / divisor).ToDouble()) * power.Length;
    }

    private static (Rational? Slack, Coalition? First) LeastSlack(CoalitionGame game, Allocation allocation)
    {
        if (game.Count == 1)
        {
            return (null, null);
        }

        var gains = game.AsGains().ToTable();
        Rational[] shares = [.. allocation.Shares.Select(share => game.IsCost ? -share : share)];
        var (slack, coalition) = ExcessRanking.Least(gains, shares);
        return (slack, coalition);
    }
}
