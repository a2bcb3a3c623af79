namespace Darya.Games;

/// <summary>The allocation whose largest complaints are as small as they can be.</summary>
/// <remarks>
/// Schmeidler (1969), SIAM Journal on Applied Mathematics 17: 1163-1170. A sequence of linear programs (Maschler, Peleg and Shapley 1979,
/// Mathematics of Operations Research 4: 303-338) settles, level by level, the coalitions that bind in every optimum. They are found in
/// doubles from the duals; the shares then follow from them in fractions, and Kohlberg's criterion proves the result in fractions.
/// Works for gains and costs. Covariant: adding a constant to a player's worths or changing the unit changes the shares likewise.
/// </remarks>
public static class Nucleolus
{
    /// <summary>The most players for which a nucleolus is looked for.</summary>
    public const int MostPlayers = 20;

    /// <summary>Up to this size a game is solved again in fractions when doubles lead astray.</summary>
    internal const int MostPlayersInFractions = 10;

    /// <summary>The nucleolus: over allocations that give everybody at least what they have alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static NucleolusResult Of(CoalitionGame game) => Of(game, NucleolusKind.Nucleolus);

    /// <summary>The prenucleolus: over all efficient allocations; it always exists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static NucleolusResult Pre(CoalitionGame game) => Of(game, NucleolusKind.Prenucleolus);

    /// <summary>The nucleolus of complaints per head: a coalition's excess is divided by its size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static NucleolusResult PerCapita(CoalitionGame game) => Of(game, NucleolusKind.PerCapita);

    /// <summary>The nucleolus of the given kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static NucleolusResult Of(CoalitionGame game, NucleolusKind kind)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(game.Count, MostPlayers, nameof(game));
        var gains = game.AsGains().ToTable();
        var surplus = gains[gains.Grand] - gains.AloneTogether(gains.Grand);
        if (kind != NucleolusKind.Prenucleolus && surplus.Sign < 0)
        {
            return new(RuleOutcome.Undefined(NoImputation(game)), null);
        }

        if (gains.Count == 1 || (kind != NucleolusKind.Prenucleolus && surplus.IsZero))
        {
            return Proved(game, [.. Enumerable.Range(0, gains.Count).Select(i => gains[Coalition.Of(i)])], kind);
        }

        var found = InDoubles(gains, kind) is { } shares ? Proved(game, shares, kind) : null;
        if (found?.Certificate is { IsCertified: true } || gains.Count > MostPlayersInFractions)
        {
            return found ?? new(RuleOutcome.Undefined("the linear programs of this game could not be solved in doubles"), null);
        }

        return Proved(game, NucleolusInFractions.Solve(gains, kind), kind);
    }

    internal static string NoImputation(CoalitionGame game) => game.IsCost
        ? "the players together pay more than the sum of what each pays alone, so no allocation leaves everybody at least as well as alone"
        : "the players together get less than the sum of what each gets alone, so no allocation leaves everybody at least as well as alone";

    private static NucleolusResult Proved(CoalitionGame game, Rational[] gainShares, NucleolusKind kind)
    {
        var outcome = RuleOutcome.OfGains(game, gainShares);
        var certificate = KohlbergCertificate.Check(game, outcome.Allocation, kind);
        return new(certificate.IsCertified ? outcome : RuleOutcome.OfGains(game, gainShares, isExact: false), certificate);
    }

    /// <summary>Finds the binding coalitions in doubles and the shares from them in fractions; <c>null</c> when rounding spoiled it.</summary>
    private static Rational[]? InDoubles(CoalitionGame gains, NucleolusKind kind)
    {
        var n = gains.Count;
        using var program = new ExcessProgram(
            ScaledGains.Of(gains).Worth,
            n,
            [.. Enumerable.Range(0, n + 1).Select(size => kind == NucleolusKind.PerCapita ? size : 1.0)],
            kind != NucleolusKind.Prenucleolus);
        var levels = new List<IReadOnlyList<Coalition>>();
        var alone = new List<int>();
        while (!program.IsSettled)
        {
            if (program.NextLevel() is not { } level)
            {
                return null;
            }

            levels.Add(level.Coalitions);
            alone.AddRange(level.Players);
        }

        return FromBinding(gains, levels, alone, kind);
    }

    /// <summary>Solves x(N) = v(N), x(S) + a[S]·ε[k] = v(S) for the coalitions of every level k, x[i] = v(i) for players held there.</summary>
    private static Rational[]? FromBinding(CoalitionGame gains, List<IReadOnlyList<Coalition>> levels, List<int> alone, NucleolusKind kind)
    {
        var n = gains.Count;
        var unknowns = n + levels.Count;
        var rows = new List<Rational[]> { Row(gains.Grand, null) };
        rows.AddRange(alone.Select(player => Row(Coalition.Of(player), null)));
        for (var k = 0; k < levels.Count; k++)
        {
            rows.AddRange(levels[k].Select(coalition => Row(coalition, k)));
        }

        var solution = RationalSystem.Solve(rows, unknowns)?.Take(n).ToArray();
        return solution is null || solution.Any(share => share is null) ? null : [.. solution.Select(share => share!.Value)];

        Rational[] Row(Coalition coalition, int? level)
        {
            var row = new Rational[unknowns + 1];
            foreach (var player in coalition)
            {
                row[player] = 1;
            }

            if (level is { } k)
            {
                row[n + k] = kind == NucleolusKind.PerCapita ? coalition.Size : 1;
            }

            row[unknowns] = gains[coalition];
            return row;
        }
    }
}
