using Darya.Gravity.Equilibrium;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Dependence;
using Darya.Trade.Results;
using Darya.Trade.Worlds;

namespace Darya.Trade.Scenarios;

/// <summary>What levers do to trade and income of all economies, once all prices have answered.</summary>
/// <remarks>Levers become partial changes by pair and sector, these the partial change of the flow, and that the full equilibrium with additive deficits: <c>docs/formulations/trade.md</c>.</remarks>
public static class TradeScenarios
{
    /// <summary>Runs a scenario.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="scenario">Levers.</param>
    /// <param name="settings">Draws behind the ranges.</param>
    /// <exception cref="TradeException">A lever names what the tables do not have, data are missing, or no equilibrium was found; each by name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ScenarioOutcome Run(TradeData data, BaseOutcome matrix, TradeScenario scenario, DrawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Check();
        var set = AssumptionSet.Of(data);
        var context = new LeverContext(data);
        Check(context, scenario);
        var partials = Partials(context, matrix, scenario, set.Central);
        var central = Change(matrix, set.Central, partials);
        var draws = Draws.Run(set, settings, world => Change(matrix, world, Partials(context, matrix, scenario, world)));
        return new ScenarioOutcome
        {
            Name = scenario.Name,
            Levers = Levers(context, matrix, scenario, set.Central),
            Economies = ChangeReading.Gains(matrix, central, draws),
            Sectors = ChangeReading.Sectors(data, matrix, central, partials),
            Pairs = ChangeReading.Pairs(data, matrix, central, draws),
            Dependence = DependenceReading.Of(data, matrix, central),
            Theta = set.Central.Theta,
            Draws = settings.Count,
            Residual = ChangeReading.Residual(central, draws),
            Warnings = [.. scenario.Levers.SelectMany(lever => lever.Warnings(context)).Append(TradeWarnings.OneSector).Distinct()],
        };
    }

    /// <summary>The central answer alone, by flow and sector: what a model that answers trade back needs.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="scenario">Levers.</param>
    /// <exception cref="TradeException">A lever names what the tables do not have, data are missing, or no equilibrium was found; each by name.</exception>
    public static CentralAnswer Central(TradeData data, BaseOutcome matrix, TradeScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(scenario);
        var context = new LeverContext(data);
        Check(context, scenario);
        var world = AssumptionSet.Of(data).Central;
        var partials = Partials(context, matrix, scenario, world);
        var change = Change(matrix, world, partials);
        return new CentralAnswer(ChangeReading.Flows(data, matrix, change, partials), ChangeReading.Gains(matrix, change, []), change.Residual);
    }

    internal static void Check(LeverContext context, TradeScenario scenario)
    {
        var faults = new List<string>();
        foreach (var lever in scenario.Levers)
        {
            lever.Check(context, faults);
        }

        TradeException.ThrowIfAny(faults);
    }

    internal static PairPartials Partials(LeverContext context, BaseOutcome matrix, TradeScenario scenario, AssumedWorld world) =>
        new(matrix, scenario.Levers.SelectMany(lever => lever.Effects(context, world)));

    /// <summary>The world after a scenario, as a world to ask further questions of.</summary>
    internal static TradeBaseline After(LeverContext context, BaseOutcome matrix, TradeScenario scenario, AssumedWorld world) =>
        WorldSolver.Baseline(matrix.Economies, Change(matrix, world, Partials(context, matrix, scenario, world)).After);

    private static WorldChange Change(BaseOutcome matrix, AssumedWorld world, PairPartials partials)
    {
        var baseline = WorldSolver.Baseline(matrix, world[Parameter.GoodsShare]);
        return new WorldChange(baseline, WorldSolver.Solve(baseline, new TradeShock(partials.Pair), world.Theta));
    }

    private static List<LeverOutcome> Levers(LeverContext context, BaseOutcome matrix, TradeScenario scenario, AssumedWorld world)
    {
        var outcomes = new List<LeverOutcome>();
        foreach (var lever in scenario.Levers)
        {
            LocalName text = lever.Text(context);
            foreach (var effect in lever.Effects(context, world))
            {
                var partial = PairPartials.OfFlow(matrix.Cell(effect.Exporter, effect.Importer), s => effect.BySector[s]);
                outcomes.Add(new LeverOutcome(text, effect.Exporter, effect.Importer, partial, 100 * (1 - Math.Exp(-partial / world.Theta)), effect.BySector, effect.Basis));
            }
        }

        return outcomes;
    }
}
