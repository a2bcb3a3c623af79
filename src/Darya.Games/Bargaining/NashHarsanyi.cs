namespace Darya.Games;

/// <summary>The allocation of the core with the largest product of gains over acting alone.</summary>
/// <remarks>
/// Nash (1950), Econometrica 18: 155-162; Harsanyi (1963), International Economic Review 4: 194-220; with the constraints of the core as
/// the water literature uses it.
/// <code>
/// max Π (x[i] − v(i))   s.t.   x(S) ≥ v(S)  ∀ S,   x(N) = v(N)
/// </code>
/// Without the core's constraints it is <see cref="EqualGain"/>; when the equal gain lies in the core it is the answer, exact. Otherwise the
/// answer has roots and is found in doubles, good to about nine digits. A player who can gain nothing in the core is left out of the product.
/// </remarks>
public static class NashHarsanyi
{
    /// <summary>The shares, of gains or of costs; undefined with a reason when the core is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static RuleOutcome Of(CoalitionGame game) => Of(game, Nucleolus.Pre(game));

    /// <summary>The same when the prenucleolus is known.</summary>
    internal static RuleOutcome Of(CoalitionGame game, NucleolusResult prenucleolus)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.AsGains().ToTable();
        var equal = EqualGain.Of(gains);
        if (CoreOfGame.Contains(gains, equal))
        {
            return RuleOutcome.OfGains(game, equal.Shares);
        }

        if (CoreOfGame.Of(game, prenucleolus) is not { IsEmpty: false } core)
        {
            return RuleOutcome.Undefined("the core is empty, so no allocation meets its constraints");
        }

        Rational[] start = [.. core.Point.Shares.Select(share => game.IsCost ? -share : share)];
        var fixedByCore = FixedByCore(game, prenucleolus.Certificate!);
        if (fixedByCore.IsWhole)
        {
            return RuleOutcome.OfGains(game, start, "the core is a single point");
        }

        var left = Enumerable.Range(0, gains.Count)
            .Where(i => fixedByCore.Contains(Coalition.Of(i)) && start[i] == gains[Coalition.Of(i)]).ToList();
        if (ProductOfGains.Maximize(gains, start, fixedByCore) is not { } shares)
        {
            return RuleOutcome.Undefined("the largest product of gains could not be found in doubles");
        }

        var names = string.Join(", ", left.Select(player => game.Players[player]));
        var note = left.Count > 0 ? $"left out of the product because the core has no gain for them: {names}" : null;
        return RuleOutcome.OfGains(game, shares, note, isExact: false);
    }

    /// <summary>The coalitions whose share is the same all over the core: those of excess 0 at its innermost point.</summary>
    private static CoalitionSpan FixedByCore(CoalitionGame game, KohlbergCertificate certificate)
    {
        var span = new CoalitionSpan(game.Count);
        span.Add(game.Grand);
        foreach (var coalition in certificate.Levels.TakeWhile(level => level.Excess.IsZero).SelectMany(level => level.Weights.Keys))
        {
            _ = span.Add(coalition);
        }

        return span;
    }
}
