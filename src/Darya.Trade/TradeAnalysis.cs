using Darya.Gravity.Equilibrium;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Borders;
using Darya.Trade.Dependence;
using Darya.Trade.Matrix;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;
using Darya.Trade.Targets;
using Darya.Trade.Worlds;

namespace Darya.Trade;

/// <summary>The whole study of a region's trade: base matrix, border costs, scenarios, target, dependence and closed borders.</summary>
public static class TradeAnalysis
{
    /// <summary>Runs all parts that are asked for.</summary>
    /// <param name="request">What is asked.</param>
    /// <exception cref="TradeException">Data are missing or contradict each other, or a question has no answer; each fault by name.</exception>
    /// <exception cref="OperationCanceledException">The token of the draws was cancelled.</exception>
    public static TradeStudy Run(TradeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var data = request.Data;
        Check(request);
        var matrix = BaseMatrix.Of(data, request.Year, request.PartYears);
        var scenarios = request.Scenarios.Select(scenario => TradeScenarios.Run(data, matrix, scenario, request.Draws)).ToArray();
        var target = request.Target is { } asked ? TurnoverTarget.Run(data, matrix, asked, request.Draws) : null;
        return new TradeStudy
        {
            Economies = data.Economies,
            Sectors = data.Sectors,
            Members = request.Members,
            Coefficients = data.Coefficients,
            Parameters = data.Parameters,
            Fits = [.. data.Fits.Select(Fit)],
            Base = matrix,
            Dependence = Now(data, matrix),
            Borders = BorderCost.Of(data, matrix, request.Members),
            Scenarios = scenarios,
            Target = target,
            Shocks = Shocks(request, matrix),
            Warnings = [.. TradeWarnings.Of(data, matrix, request.Members).Concat(scenarios.SelectMany(scenario => scenario.Warnings)).Concat(target?.Warnings ?? []).Distinct()],
        };
    }

    private static void Check(TradeRequest request)
    {
        var faults = new List<string>();
        foreach (var id in request.Members.Concat(request.ClosedBorders).Where(id => request.Data.Economies.All(economy => economy.Id != id)))
        {
            faults.Add($"No economy '{id}' in the trade tables; they have {string.Join(", ", request.Data.Economies.Select(economy => economy.Id))}.");
        }

        TradeException.ThrowIfAny(faults);
    }

    private static IReadOnlyList<DependenceOutcome> Now(TradeData data, BaseOutcome matrix)
    {
        var baseline = WorldSolver.Baseline(matrix, matrix.GoodsShare);
        var theta = Parameter.Of(data, Parameter.Theta).Central;
        return DependenceReading.Of(data, matrix, new WorldChange(baseline, WorldSolver.Solve(baseline, TradeShock.None(baseline), theta)));
    }

    private static FitOutcome Fit(TradeFit fit) =>
        new(fit.Model, fit.Exporter, fit.Importer, fit.Year, fit.ActualMusd, fit.FittedMusd, fit.ActualMusd > 0 && fit.FittedMusd > 0 ? Math.Log(fit.ActualMusd / fit.FittedMusd) : 0);

    /// <summary>Closed borders now, and after the last scenario or else the target.</summary>
    private static ShockOutcome[] Shocks(TradeRequest request, BaseOutcome matrix)
    {
        if (request.ClosedBorders.Count == 0)
        {
            return [];
        }

        var set = AssumptionSet.Of(request.Data);
        var context = new LeverContext(request.Data);
        var central = Worlds(set.Central);
        var draws = Draws.Run(set, request.Draws, Worlds);
        return [.. request.ClosedBorders.Select(partner => BorderClosure.Run(matrix, request.Members, partner, request.KeptShare, central, draws))];

        ClosureWorlds Worlds(AssumedWorld world)
        {
            var before = WorldSolver.Baseline(matrix, world[Parameter.GoodsShare]);
            var after = request.Scenarios.Count > 0 ? TradeScenarios.After(context, matrix, request.Scenarios[^1], world)
                : request.Target is { } target ? TurnoverTarget.After(request.Data, matrix, target, world)
                : before;
            return new ClosureWorlds(before, after, world.Theta);
        }
    }
}
