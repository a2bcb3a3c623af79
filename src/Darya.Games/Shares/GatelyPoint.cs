namespace Darya.Games;

/// <summary>The allocation at which every player is equally tempted to disrupt.</summary>
/// <remarks>
/// Gately (1974), International Economic Review 15: 195-208. The propensity to disrupt of i is what the others lose over what i loses
/// when i leaves; equal for all it gives
/// <code>
/// x[i] = v(i) + (M[i] − v(i))·(v(N) − Σ v(j))/(Σ M[j] − Σ v(j))
/// </code>
/// with M[i] = v(N) − v(N∖i). It is the separable-costs, remaining-benefits share of a cost game (Straffin and Heaney 1981, International
/// Journal of Game Theory 10: 35-43).
/// </remarks>
public static class GatelyPoint
{
    /// <summary>The Gately point, of gains or of costs; undefined with a reason when there is nothing to gain or nobody adds anything.</summary>
    public static RuleOutcome Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.AsGains();
        var utopia = MarginalContributions.Utopia(gains);
        Rational[] alone = [.. Enumerable.Range(0, gains.Count).Select(i => gains[Coalition.Of(i)])];
        var surplus = gains[gains.Grand] - Rational.Sum(alone);
        var disruption = Rational.Sum(utopia) - Rational.Sum(alone);
        if (surplus.IsZero && utopia.SequenceEqual(alone))
        {
            return RuleOutcome.OfGains(game, alone, "nobody can gain, so nobody can disrupt");
        }

        if (surplus.Sign < 0)
        {
            return RuleOutcome.Undefined("all together do worse than each alone, so there is no gain to lose");
        }

        return disruption.Sign <= 0
            ? RuleOutcome.Undefined("the players add no more to the others than they have alone, so propensities to disrupt cannot be equal and positive")
            : RuleOutcome.OfGains(game, alone.Select((least, i) => least + ((utopia[i] - least) * surplus / disruption)));
    }
}
