namespace Darya.Games;

/// <summary>Everybody first bears what they add to the others; what is left is shared.</summary>
/// <remarks>
/// The methods of the Tennessee Valley Authority (Ransmeier 1942, The Tennessee Valley Authority; Straffin and Heaney 1981, International
/// Journal of Game Theory 10: 35-43). M[i] = v(N) − v(N∖i) is the separable cost (or gain) of i, v(N) − Σ M[j] the rest.
/// </remarks>
public static class SeparableCosts
{
    /// <summary>The rest in equal parts: x[i] = M[i] + (v(N) − Σ M[j])/n (equal allocation of nonseparable costs).</summary>
    public static Allocation EqualRest(CoalitionGame game)
    {
        var separable = MarginalContributions.Utopia(game);
        var part = (game[game.Grand] - Rational.Sum(separable)) / game.Count;
        return new Allocation(separable.Select(own => own + part));
    }

    /// <summary>The rest in proportion to remaining benefits: what i would pay alone, but at most its benefit, less its separable cost.</summary>
    /// <param name="game">The game, of costs or of gains.</param>
    /// <param name="benefits">Benefit of each player from the works [player], in the unit of costs; <c>null</c> when it exceeds the cost alone.</param>
    /// <returns>The shares; a negative remaining benefit counts as 0. Undefined when nobody has a benefit left.</returns>
    /// <exception cref="ArgumentException">There are not as many benefits as players, or benefits are given for a game of gains.</exception>
    public static RuleOutcome RemainingBenefits(CoalitionGame game, IReadOnlyList<Rational>? benefits = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (benefits is not null && (benefits.Count != game.Count || !game.IsCost))
        {
            throw new ArgumentException(
                $"Benefits belong to a cost game, one a player; got {benefits.Count} for {game.Count} players.", nameof(benefits));
        }

        var separable = MarginalContributions.Utopia(game);
        Rational[] remaining =
        [
            .. Enumerable.Range(0, game.Count).Select(i =>
            {
                var alone = game[Coalition.Of(i)];
                var limit = benefits is null ? alone : Rational.Min(alone, benefits[i]);
                return Rational.Max(Rational.Zero, game.IsCost ? limit - separable[i] : separable[i] - limit);
            }),
        ];
        var (sum, rest) = (Rational.Sum(remaining), game[game.Grand] - Rational.Sum(separable));
        return sum.IsZero && !rest.IsZero
            ? RuleOutcome.Undefined("nobody has a benefit left beyond the separable part, so the rest cannot be shared")
            : RuleOutcome.Of(new Allocation(separable.Select((own, i) => sum.IsZero ? own : own + (rest * remaining[i] / sum))));
    }
}
