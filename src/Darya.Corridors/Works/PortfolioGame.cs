using Darya.Corridors.Results;
using Darya.Games;
using Darya.Model;

namespace Darya.Corridors.Works;

/// <summary>The game of the portfolio: what every coalition can build by itself, and how the net gain can be divided.</summary>
internal sealed class PortfolioGame
{
    /// <summary>Worths are told to a thousandth of a million USD, so that fractions stay short.</summary>
    private const int Grain = 1000;

    /// <summary>Shares hang on differences of worths, so these are proven better than the choice itself.</summary>
    private const double WorthGap = 1e-4;

    private PortfolioGame(IReadOnlyList<InvestmentShare> shares, IReadOnlyList<InvestmentCoalition> coalitions, CoreResult? core, IReadOnlyList<LocalName> warnings)
    {
        (Shares, Coalitions, Warnings) = (shares, coalitions, warnings);
        CoreIsEmpty = core?.IsEmpty;
        LeastCoreMusd = core?.LeastCoreEpsilon?.ToDouble();
    }

    /// <summary>By player.</summary>
    internal IReadOnlyList<InvestmentShare> Shares { get; }

    /// <summary>All coalitions, small ones first.</summary>
    internal IReadOnlyList<InvestmentCoalition> Coalitions { get; }

    /// <summary>Whether no division satisfies all coalitions.</summary>
    internal bool? CoreIsEmpty { get; }

    /// <summary>Least core, million USD.</summary>
    internal double? LeastCoreMusd { get; }

    /// <summary>What bites.</summary>
    internal IReadOnlyList<LocalName> Warnings { get; }

    /// <summary>A worth as a fraction.</summary>
    internal static Rational Exact(double musd) => new((long)Math.Round(musd * Grain), Grain);

    /// <summary>Solves the game.</summary>
    /// <param name="choice">Programs.</param>
    /// <param name="plan">Plan of all players.</param>
    /// <param name="players">Names [player].</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static PortfolioGame Of(PortfolioChoice choice, PortfolioPlan plan, IReadOnlyList<string> players, CancellationToken cancellation)
    {
        var grand = Coalition.All(players.Count);
        var plans = new PortfolioPlan?[1 << players.Count];
        plans[grand.Mask] = plan;
        foreach (var coalition in grand.Subsets().Where(coalition => !coalition.IsEmpty && coalition != grand))
        {
            bool[] members = [.. Enumerable.Range(0, players.Count).Select(coalition.Contains)];
            plans[coalition.Mask] = PortfolioChoice.Best(choice.Of(members) with { Gap = Math.Min(choice.Whole.Gap, WorthGap) }, cancellation);
        }

        var game = CoalitionGame.FromTable(players, plans.Select(found => Exact(found?.Value.NetMusd ?? 0)));
        var core = CoreOfGame.Of(game);
        var shapley = Shapley.Of(game).ToDoubles();
        var nucleolus = Nucleolus.Of(game);
        nucleolus = nucleolus.Outcome.IsDefined ? nucleolus : Nucleolus.Pre(game);
        var nucleolusMusd = nucleolus.Outcome.Allocation.ToDoubles();
        var paid = Paid(choice.Whole, plan, players.Count);
        var shares = players.Select((state, player) =>
        {
            var gain = plan.Value.GainByEconomy[choice.PlayerEconomies[player]];
            return new InvestmentShare(
                state,
                gain,
                paid[player],
                nucleolusMusd[player],
                shapley[player],
                gain - nucleolusMusd[player],
                gain - shapley[player],
                game[grand.Remove(player)].ToDouble());
        });
        var coalitions = grand.Subsets().Where(coalition => !coalition.IsEmpty).OrderBy(coalition => coalition.Size).ThenBy(coalition => coalition.Mask)
            .Select(coalition => new InvestmentCoalition(
                [.. coalition.Select(player => players[player])], plans[coalition.Mask]!.Value.NetMusd, plans[coalition.Mask]!.Ids(choice.Whole.Works)));
        List<LocalName> warnings = core.IsEmpty ? [WorkWarnings.EmptyCore] : [];
        if (plans.Max(found => found?.GapShare ?? 0) is var gap && gap > choice.Whole.Gap)
        {
            warnings.Add(WorkWarnings.WorthGapLeft(100 * gap, 100 * choice.Whole.Gap));
        }

        if (GameProperties.Cohesive(game).Holds == false)
        {
            warnings.Add(WorkWarnings.OneBudget);
        }

        return new PortfolioGame([.. shares], [.. coalitions], core, warnings);
    }

    /// <summary>What each player would spend if it paid for its own ground, discounted [player], million USD.</summary>
    private static double[] Paid(PortfolioProblem problem, PortfolioPlan plan, int players)
    {
        var paid = new double[players];
        for (var work = 0; work < plan.Starts.Count; work++)
        {
            for (var player = 0; plan.Starts[work] is { } start && player < players; player++)
            {
                paid[player] += problem.Works[work].Ground[player] * problem.SpendingMusd(work)
                    * Enumerable.Range(start, problem.Works[work].BuildYears).Sum(problem.Span.Discount);
            }
        }

        return paid;
    }
}
