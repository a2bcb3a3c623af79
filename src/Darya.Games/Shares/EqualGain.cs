namespace Darya.Games;

/// <summary>Everybody gains the same over acting alone.</summary>
/// <remarks>
/// x[i] = v(i) + (v(N) − Σ v(j))/n. It is the Nash bargaining solution (Nash 1950; Harsanyi 1963 for n players) with side payments and no
/// other constraints. When all together do worse than each alone, everybody loses the same.
/// </remarks>
public static class EqualGain
{
    /// <summary>The equal-gain shares, of gains or of costs.</summary>
    public static Allocation Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gain = (game[game.Grand] - game.AloneTogether(game.Grand)) / game.Count;
        return new Allocation(Enumerable.Range(0, game.Count).Select(player => game[Coalition.Of(player)] + gain));
    }
}
