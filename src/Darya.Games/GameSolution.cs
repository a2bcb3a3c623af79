namespace Darya.Games;

/// <summary>The entrance: every sharing rule, the core, the properties and the stability of one game.</summary>
public sealed class GameSolution
{
    private GameSolution(CoalitionGame game, GameSolutionOptions options)
    {
        Game = game;
        var hasNucleolus = game.Count <= Math.Min(options.MostPlayersForNucleolus, Nucleolus.MostPlayers);
        var prenucleolus = hasNucleolus ? Nucleolus.Pre(game) : null;
        Core = prenucleolus is { Outcome.IsDefined: true } ? CoreOfGame.Of(game, prenucleolus) : null;
        Vertices = Core is { IsEmpty: false } && game.Count <= Math.Min(options.MostPlayersForVertices, CoreOfGame.MostPlayersForVertices)
            ? CoreOfGame.Vertices(game)
            : null;
        Convex = GameProperties.Convex(game);
        Superadditive = Convex.Holds == true
            ? Convex with { Statement = "disjoint coalitions never do worse together than apart" }
            : GameProperties.Superadditive(game);
        Monotone = GameProperties.Monotone(game);
        Essential = GameProperties.Essential(game);
        Cohesive = Superadditive.Holds == true
            ? Superadditive with { Statement = "no partition does better than all together" }
            : GameProperties.Cohesive(game);
        var tooLarge = RuleOutcome.Undefined($"not looked for beyond {Math.Min(options.MostPlayersForNucleolus, Nucleolus.MostPlayers)} players");
        Rules =
        [
            Solved("shapley", "Shapley value", RuleOutcome.Of(Shapley.Of(game))),
            Solved("nucleolus", "Nucleolus", hasNucleolus ? Nucleolus.Of(game) : null, tooLarge),
            Solved("prenucleolus", "Prenucleolus", prenucleolus, tooLarge),
            Solved("per_capita_nucleolus", "Per-capita nucleolus", hasNucleolus ? Nucleolus.PerCapita(game) : null, tooLarge),
            Solved("tau", "Tau value", TauValue.Of(game)),
            Solved("gately", "Gately point", GatelyPoint.Of(game)),
            Solved("banzhaf", "Banzhaf value, normalised", Banzhaf.Normalized(game)),
            Solved("equal_gain", "Equal gain", RuleOutcome.Of(EqualGain.Of(game))),
            Solved("proportional_gain", "Proportional", ProportionalGain.Of(game)),
            Solved("nash_harsanyi", "Nash-Harsanyi in the core", Core is null ? tooLarge : NashHarsanyi.Of(game, prenucleolus!)),
            Solved("kalai_smorodinsky", "Kalai-Smorodinsky in the core", Core is null ? tooLarge : KalaiSmorodinsky.Of(game, Core)),
            Solved("separable_costs", "Separable costs, remaining benefits", SeparableCosts.RemainingBenefits(game)),
            Solved("equal_nonseparable", "Separable costs, rest equally", RuleOutcome.Of(SeparableCosts.EqualRest(game))),
        ];
    }

    /// <summary>The game solved.</summary>
    public CoalitionGame Game { get; }

    /// <summary>Every rule with its allocation or the reason why it has none, in a fixed order.</summary>
    public IReadOnlyList<SolvedRule> Rules { get; }

    /// <summary>The core; <c>null</c> when the game is too large.</summary>
    public CoreResult? Core { get; }

    /// <summary>The corners of the core; <c>null</c> when it is empty or the game is too large.</summary>
    public IReadOnlyList<Allocation>? Vertices { get; }

    /// <summary>Whether disjoint coalitions never do worse together.</summary>
    public PropertyCheck Superadditive { get; }

    /// <summary>Whether what a player adds never falls as the coalition grows.</summary>
    public PropertyCheck Convex { get; }

    /// <summary>Whether a larger coalition never has less (for costs: never costs less).</summary>
    public PropertyCheck Monotone { get; }

    /// <summary>Whether all together gain over acting alone.</summary>
    public PropertyCheck Essential { get; }

    /// <summary>Whether no partition does better than all together.</summary>
    public PropertyCheck Cohesive { get; }

    /// <summary>Solves a game of up to 24 players by every rule.</summary>
    /// <param name="game">The game, of gains or of costs.</param>
    /// <param name="options">What to look for; <c>null</c> for everything within the limits.</param>
    /// <exception cref="InvalidOperationException">The game has more than 24 players; for the Shapley value alone see <see cref="ShapleySampling"/>.</exception>
    public static GameSolution Of(CoalitionGame game, GameSolutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game.ToTable(), options ?? new GameSolutionOptions());
    }

    /// <summary>One rule by name.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public SolvedRule Rule(string name) => Rules.FirstOrDefault(rule => rule.Name == name)
        ?? throw new ArgumentException($"There is no rule '{name}'; there are {string.Join(", ", Rules.Select(rule => rule.Name))}.", nameof(name));

    private SolvedRule Solved(string name, string title, RuleOutcome outcome, bool? isCertified = null) =>
        new(name, title, outcome, outcome.IsDefined ? StabilityOfShares.Of(Game, outcome.Allocation) : null, isCertified);

    private SolvedRule Solved(string name, string title, NucleolusResult? result, RuleOutcome tooLarge) => result is null
        ? Solved(name, title, tooLarge)
        : Solved(name, title, result.Outcome, result.Certificate?.IsCertified);
}
