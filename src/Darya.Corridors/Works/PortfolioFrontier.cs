using Darya.Corridors.Results;

namespace Darya.Corridors.Works;

/// <summary>Gain against cost by rising budget.</summary>
internal static class PortfolioFrontier
{
    /// <summary>The best plan for each whole budget, spread evenly over the years; a plan that a smaller budget pays is never given up for a worse one.</summary>
    /// <param name="whole">The central case.</param>
    /// <param name="budgetsMusd">Whole budgets, rising, million USD.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static IReadOnlyList<FrontierPoint> Of(PortfolioProblem whole, IReadOnlyList<double> budgetsMusd, CancellationToken cancellation)
    {
        var points = new List<FrontierPoint>();
        PortfolioPlan? before = null;
        foreach (var budget in budgetsMusd)
        {
            var plan = PortfolioChoice.Best(whole with { BudgetMusdPerYear = budget / whole.Span.Years }, cancellation);
            before = before is null || plan.Value.NetMusd >= before.Value.NetMusd ? plan : before;
            points.Add(new FrontierPoint(
                budget, before.Value.DiscountedCostMusd, before.Value.DiscountedGainMusd, before.Value.NetMusd, 100 * before.GapShare, before.Ids(whole.Works)));
        }

        return points;
    }
}
