namespace Darya.Corridors.Works;

/// <summary>Programs of one study: they differ in who plans, in the budget, in growth and overrun, and in what is fixed.</summary>
/// <param name="whole">The program of all players in the central case.</param>
/// <param name="playerEconomies">Number of the economy of each player [player].</param>
internal sealed class PortfolioChoice(PortfolioProblem whole, IReadOnlyList<int> playerEconomies)
{
    /// <summary>The program of all players in the central case.</summary>
    internal PortfolioProblem Whole => whole;

    /// <summary>Number of the economy of each player [player].</summary>
    internal IReadOnlyList<int> PlayerEconomies => playerEconomies;

    /// <summary>The best plan; something can always be left unbuilt, so there is one.</summary>
    internal static PortfolioPlan Best(PortfolioProblem problem, CancellationToken cancellation) => PortfolioProgram.Solve(problem, cancellation)!;

    /// <summary>The program of some of the players: they count their own gains and build where all states of the ground are with them.</summary>
    internal PortfolioProblem Of(IReadOnlyList<bool> members)
    {
        var counted = new bool[whole.Counted.Count];
        for (var player = 0; player < members.Count; player++)
        {
            counted[playerEconomies[player]] = members[player];
        }

        return whole with
        {
            Counted = counted,
            Allowed = [.. whole.Works.Select((work, i) => whole.Allowed[i] && work.CanBeBuiltBy(members))],
        };
    }

    /// <summary>A plan's works in another case: all that its money allows, begun anew; what was begun last falls out first.</summary>
    /// <returns>The plan, and whether works fell out.</returns>
    internal static (PortfolioPlan Plan, bool IsCut) SameWorks(PortfolioProblem problem, PortfolioPlan plan, CancellationToken cancellation)
    {
        var built = Enumerable.Range(0, plan.Starts.Count).Where(plan.Builds).OrderBy(work => plan.Starts[work]).ThenBy(work => work).ToList();
        for (var kept = built.Count; ; kept--)
        {
            var set = built.Take(kept).ToHashSet();
            bool[] mask = [.. Enumerable.Range(0, plan.Starts.Count).Select(set.Contains)];
            if (PortfolioProgram.Solve(problem with { Allowed = mask, Forced = mask }, cancellation) is { } found)
            {
                return (found, kept < built.Count);
            }
        }
    }

    /// <summary>The best plan when one work is decided; null when it cannot be.</summary>
    internal static PortfolioPlan? Decided(PortfolioProblem problem, int work, bool isBuilt, CancellationToken cancellation) => PortfolioProgram.Solve(
        problem with
        {
            Allowed = [.. problem.Allowed.Select((allowed, i) => i == work ? isBuilt : allowed)],
            Forced = [.. problem.Forced.Select((forced, i) => i == work ? isBuilt : forced)],
        },
        cancellation);
}
