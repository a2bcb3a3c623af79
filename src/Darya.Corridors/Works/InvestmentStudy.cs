using System.Diagnostics;
using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Which works to build together, when, and who pays: the entrance.</summary>
/// <remarks>Method: <c>docs/formulations/corridors.md</c>, Works.</remarks>
public static class InvestmentStudy
{
    /// <summary>Chooses the works of a request by the gains on its network.</summary>
    /// <param name="request">The request; its question of works is answered.</param>
    /// <param name="freight">The model of the request.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The portfolio, and gain against cost by rising budget (empty when not asked).</returns>
    /// <exception cref="ArgumentException">The request asks for no works.</exception>
    /// <exception cref="CorridorException">The question or the tables have faults; all of them at once.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (InvestmentOutcome Outcome, IReadOnlyList<FrontierPoint> Frontier) Run(
        CorridorRequest request, FreightModel freight, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var question = request.Invest ?? throw new ArgumentException("The request asks for no works.", nameof(request));
        var settings = new InvestmentSettings
        {
            States = request.States,
            GoodsYear = request.GoodsYear,
            Settings = request.Settings,
            Built = request.Built,
        };
        return Run(request.Data, question, request.Members, new NetworkWorkGains(freight, request), settings, cancellation);
    }

    /// <summary>Chooses the works.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="players">Ids of the states that act together.</param>
    /// <param name="gains">What sets of works save on the network.</param>
    /// <param name="settings">Year of the trade, states of the region, numbers set by hand.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The portfolio, and gain against cost by rising budget (empty when not asked).</returns>
    /// <exception cref="CorridorException">The question or the tables have faults; all of them at once.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (InvestmentOutcome Outcome, IReadOnlyList<FrontierPoint> Frontier) Run(
        CorridorData data, InvestQuestion question, IReadOnlyList<string> players, IWorkGains gains, InvestmentSettings settings, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var faults = new List<string>();
        var parameters = new WorkParameters(data, settings.Settings, faults);
        var candidates = new WorkCandidates(data, question, players, gains, settings, parameters);
        candidates.AddFaults(faults);
        CorridorException.ThrowIfAny(faults);
        var works = candidates.All();
        CorridorException.ThrowIfAny(faults); // parameters of the kinds of works

        string[] economies = [.. gains.Economies.Concat(players).Concat(question.PowerGains.Select(gain => gain.Economy)).Distinct(StringComparer.Ordinal)];
        GrowthPath[] paths = [.. new[] { WorkLevel.Low, WorkLevel.Central, WorkLevel.High }
            .Select(level => new GrowthPath(parameters.Growth.At(level), settings.GoodsYear, question.FirstYear, question.Years))];
        var central = paths[(int)WorkLevel.Central];
        double[] factors = [.. new[] { 1, central.Last, question.Cases ? paths[(int)WorkLevel.High].Last : 1 }.Distinct().Order()];
        var table = new GainTable(gains, settings);
        var groups = WorkGroups.Of(table, works, economies, gains.Economies.Count, factors, central.Last, settings.MostInGroup, cancellation);
        var whole = new PortfolioProblem
        {
            Works = works,
            Groups = groups.Groups,
            Path = central,
            Overrun = WorkLevel.Central,
            Span = new PlanSpan(question.FirstYear, question.Years, parameters.Life, parameters.DiscountPercent),
            Counted = [.. economies.Select(economy => players.Contains(economy))],
            Allowed = [.. works.Select(work => work.Unjudged is null)],
            Forced = new bool[works.Count],
            BudgetMusdPerYear = question.BudgetMusdPerYear,
            Gap = question.Gap,
            TimeLimitSeconds = question.TimeLimitSeconds,
        };
        var choice = new PortfolioChoice(whole, [.. players.Select(player => Array.IndexOf(economies, player))]);
        var plan = PortfolioChoice.Best(whole, cancellation);
        var frontier = PortfolioFrontier.Of(whole, question.FrontierMusd, cancellation);
        var answer = new InvestmentAnswer(question, choice, plan, groups, [.. economies], players)
        {
            Rich = double.IsFinite(whole.BudgetMusdPerYear) ? PortfolioChoice.Best(whole with { BudgetMusdPerYear = double.PositiveInfinity }, cancellation) : plan,
            Game = question.Shares ? PortfolioGame.Of(choice, plan, players, cancellation) : null,
            Cases = question.Cases ? PortfolioCases.Of(whole, plan, paths, cancellation) : null,
            SumErrorPercent = SumErrorPercent(table, groups, plan, choice, central.Last, cancellation),
        };
        return (answer.Outcome(Stopwatch.GetElapsedTime(started).TotalSeconds), frontier);
    }

    /// <summary>The whole portfolio on the network over the sum of its groups, less one, for the players in the last year of spending, %.</summary>
    private static double SumErrorPercent(
        GainTable table, WorkGroups groups, PortfolioPlan plan, PortfolioChoice choice, double factor, CancellationToken cancellation)
    {
        var parts = groups.Groups.Select(group => groups.Names(group.Works.Where(plan.Builds))).Where(names => names.Count > 0).ToList();
        List<string> all = [.. parts.SelectMany(names => names)];
        table.Prepare([(all, factor)], cancellation);
        var sum = parts.Sum(Gain);
        return parts.Count < 2 || sum == 0 ? 0 : 100 * ((Gain(all) / sum) - 1);

        double Gain(IReadOnlyList<string> names)
        {
            var musd = table.Of(names, factor);
            return choice.PlayerEconomies.Where(economy => economy < musd.Count).Sum(economy => musd[economy]);
        }
    }
}
