using Darya.Gravity.Equilibrium;
using Darya.Model;
using Darya.Trade.Assumptions;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;
using Darya.Trade.Worlds;

namespace Darya.Trade.Targets;

/// <summary>Answers a turnover target in one assumed world: growth first, then the cut needed, then what hours and rules reach.</summary>
/// <remarks>
/// <code>
/// grown flows = X(growth of productivity) · Π (1 + π)^years,    Π = Σ Y[i] (1 + g[i])^years / Σ Y[i]
/// </code>
/// The equilibrium holds world income at its old value, so the growth of world income, real (Π) and of prices (π), is put back afterwards.
/// </remarks>
internal sealed class TargetSolver(LeverContext context, BaseOutcome matrix, TurnoverRequest request)
{
    private static readonly LocalName Silent = new(string.Empty, string.Empty);

    private int Years => request.Year - matrix.Year;

    /// <summary>The answer in one world.</summary>
    internal TargetPoint Solve(AssumedWorld world)
    {
        var (grown, real) = Grow(world);
        var (first, second) = (grown.Place(request.First), grown.Place(request.Second));
        var hours = Reach(grown, world, 1, 0);
        var rules = Reach(grown, world, 1, 1);
        var cut = WorldSolver.Target(grown, request.First, request.Second, request.TurnoverMusd, world.Theta);
        var spare = WorldSolver.Target(grown, request.First, request.Second, request.TurnoverMusd, world.Theta, Partials(world, 1, 1).Pair);
        return new TargetPoint
        {
            Grown = grown,
            RealGrowthMusd = real,
            GrowthMusd = grown.Flow(first, second) + grown.Flow(second, first),
            HoursMusd = hours.Turnover,
            RulesMusd = rules.Turnover,
            Cut = cut,
            Spare = spare,
            Residual = new[] { hours.Residual, rules.Residual, cut.Equilibrium.Residual, spare.Equilibrium.Residual }.Max(),
        };
    }

    /// <summary>The part of the way that hours must go, and then rules, until the target is reached; both in [0, 1].</summary>
    internal (double Hours, double Rules) Parts(TargetPoint point, AssumedWorld world)
    {
        var target = request.TurnoverMusd;
        if (point.GrowthMusd >= target)
        {
            return (0, 0);
        }

        if (point.HoursMusd >= target)
        {
            return (Root(part => Math.Log(Reach(point.Grown, world, part, 0).Turnover / target)), 0);
        }

        return point.RulesMusd >= target ? (1, Root(part => Math.Log(Reach(point.Grown, world, 1, part).Turnover / target))) : (1, 1);
    }

    /// <summary>Where a rising function crosses zero in [0, 1], by regula falsi with the Illinois rule.</summary>
    private static double Root(Func<double, double> value)
    {
        var (low, high, atLow, atHigh) = (0.0, 1.0, value(0), value(1));
        for (var step = 0; step < 60 && high - low > 1e-12; step++)
        {
            var middle = low - (atLow * (high - low) / (atHigh - atLow));
            var at = value(middle);
            if (Math.Abs(at) < 1e-12)
            {
                return middle;
            }

            if (at < 0)
            {
                (low, atLow, atHigh) = (middle, at, atHigh / 2);
            }
            else
            {
                (high, atHigh, atLow) = (middle, at, atLow / 2);
            }
        }

        return (low + high) / 2;
    }

    private (TradeBaseline Grown, double RealMusd) Grow(AssumedWorld world)
    {
        var baseline = WorldSolver.Baseline(matrix, world[Parameter.GoodsShare]);
        var productivity = matrix.Economies.Select(economy => Years == 0 ? 0 : Years * Math.Log(1 + (world[Parameter.GrowthPrefix + economy] / 100))).ToArray();
        var outcome = WorldSolver.Solve(baseline, TradeShock.None(baseline) with { Productivity = productivity }, world.Theta);
        var real = baseline.Output.Select((output, i) => output * Math.Exp(productivity[i])).Sum() / baseline.World;
        var prices = Years == 0 ? 1 : Math.Pow(1 + (world[Parameter.Inflation] / 100), Years);
        var n = baseline.Count;
        var flows = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                flows[i, j] = outcome.Flows[i, j] * real * prices;
            }
        }

        var (a, b) = (baseline.Place(request.First), baseline.Place(request.Second));
        return (WorldSolver.Baseline(matrix.Economies, flows), (outcome.Flows[a, b] + outcome.Flows[b, a]) * real);
    }

    private (double Turnover, double Residual) Reach(TradeBaseline grown, AssumedWorld world, double hours, double rules)
    {
        var outcome = WorldSolver.Solve(grown, new TradeShock(Partials(world, hours, rules).Pair), world.Theta);
        var (a, b) = (grown.Place(request.First), grown.Place(request.Second));
        return (outcome.Flows[a, b] + outcome.Flows[b, a], outcome.Residual);
    }

    /// <summary>Hours a part of the way to the best crossing in logs, rules a share of their cost.</summary>
    private PairPartials Partials(AssumedWorld world, double hours, double rules)
    {
        var elasticity = world[Parameter.BorderElasticity];
        var shorter = Directions().Select(border => new LeverEffect(
            border.Exporter, border.Importer, context.Everywhere(hours * elasticity * Math.Log(border.Hours / border.BestHours)), Silent));
        return new PairPartials(matrix, shorter.Concat(new RulesLever(request.First, request.Second, null, rules).Effects(context, world)));
    }

    /// <summary>Hours at both borders, as far as they are measured.</summary>
    internal IReadOnlyList<BorderHours> Directions() =>
        [.. new[] { context.Borders.Find(request.First, request.Second, request.Mode), context.Borders.Find(request.Second, request.First, request.Mode) }.OfType<BorderHours>()];
}
