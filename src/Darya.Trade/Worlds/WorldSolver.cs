using Darya.Gravity.Equilibrium;
using Darya.Trade.Results;

namespace Darya.Trade.Worlds;

/// <summary>From the base matrix to equilibria; faults of the equilibrium become faults of the question.</summary>
internal static class WorldSolver
{
    /// <summary>The world of the base matrix; domestic trade follows the goods share.</summary>
    internal static TradeBaseline Baseline(BaseOutcome matrix, double goodsShare)
    {
        var n = matrix.Economies.Count;
        var flows = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                flows[i, j] = matrix.Cells[(i * n) + j].ValueMusd * (i == j ? goodsShare / matrix.GoodsShare : 1);
            }
        }

        return Baseline(matrix.Economies, flows);
    }

    internal static TradeBaseline Baseline(IReadOnlyList<string> economies, double[,] flows) => Guard(() => TradeBaseline.FromFlows(economies, flows));

    /// <summary>The full equilibrium with additive deficits.</summary>
    internal static EquilibriumOutcome Solve(TradeBaseline baseline, TradeShock shock, double theta) =>
        Guard(() => TradeEquilibrium.Solve(baseline, shock, Options(theta)));

    /// <summary>The equal cut both ways that brings the turnover of a pair to a value.</summary>
    internal static TargetOutcome Target(TradeBaseline baseline, string first, string second, double turnover, double theta, double[,]? background = null) =>
        Guard(() => TargetQuestion.Solve(
            baseline,
            [new TradeTarget(first, second, TradeMeasure.Turnover, turnover)],
            Options(theta),
            background is null ? null : new TradeShock(background)));

    private static EquilibriumOptions Options(double theta) => new() { Theta = theta, Deficits = DeficitRule.Additive };

    private static T Guard<T>(Func<T> solve)
    {
        try
        {
            return solve();
        }
        catch (EquilibriumException failure)
        {
            throw new TradeException(failure.Faults);
        }
    }
}
