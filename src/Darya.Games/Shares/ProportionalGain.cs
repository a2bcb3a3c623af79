namespace Darya.Games;

/// <summary>The worth of all is shared in proportion to what each has (or pays) alone.</summary>
/// <remarks>x[i] = v(N)·v(i)/Σ v(j).</remarks>
public static class ProportionalGain
{
    /// <summary>The proportional shares; undefined when what the players have alone adds up to 0.</summary>
    public static RuleOutcome Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var sum = game.AloneTogether(game.Grand);
        Rational[] alone = [.. Enumerable.Range(0, game.Count).Select(player => game[Coalition.Of(player)])];
        return sum.IsZero
            ? RuleOutcome.Undefined("what the players have alone adds up to 0, so there is no proportion")
            : RuleOutcome.Of(
                new Allocation(alone.Select(worth => game[game.Grand] * worth / sum)),
                alone.Any(worth => worth.Sign == -sum.Sign) ? "some players have worths of the other sign alone; proportions mean little" : null);
    }
}
