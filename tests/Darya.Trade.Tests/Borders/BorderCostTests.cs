using Darya.Trade.Borders;
using Darya.Trade.Matrix;
using Xunit;

namespace Darya.Trade.Tests.Borders;

public sealed class BorderCostTests
{
    [Fact]
    public void The_cost_is_the_root_of_home_over_foreign_trade()
    {
        var data = SmallTrade.Symmetric().Parameter("theta", 4, 2, 8).Parameter("goods_share", 0.8, 0.7, 0.9).Build();

        var cost = BorderCost.Of(data, BaseMatrix.Of(data, 2025), "A", "B");

        // Home trade 800 each, 100 each way: (8 · 8)^(1/2θ) = 8^(1/θ).
        Assert.Equal([2, 4, 8], cost.AtThetas.Select(item => item.Theta));
        Assert.All(cost.AtThetas, item => Assert.Equal(100 * (Math.Pow(8, 1 / item.Theta) - 1), item.Percent.Central, 1e-9));
        Assert.Equal(100 * (Math.Pow(8 * 0.7 / 0.8 / 1.1, 1.0 / 4) - 1), cost.AtThetas[1].Percent.Low, 1e-9);
        Assert.Equal(100 * (Math.Pow(8 * 0.9 / 0.8 * 1.1, 1.0 / 4) - 1), cost.AtThetas[1].Percent.High, 1e-9);
        Assert.Equal((cost.AtThetas[2].Percent.Low, cost.AtThetas[0].Percent.High), (cost.Percent.Low, cost.Percent.High));
        Assert.Null(cost.UnexplainedPercent);
        Assert.True(cost.IsEstimated);
    }

    [Fact]
    public void What_gravity_leaves_unexplained_may_be_negative()
    {
        var data = SmallTrade.Symmetric().Fit("A", "B", 920, 460).Fit("B", "C", 376, 828).Build();
        var matrix = BaseMatrix.Of(data, 2025);

        // Twice the fitted trade at θ = 4 is a cost of 2^(−1/4) − 1.
        Assert.Equal(100 * (Math.Pow(2, -0.25) - 1), BorderCost.Of(data, matrix, "A", "B").UnexplainedPercent!.Central, 1e-9);
        Assert.Equal(100 * (Math.Pow(828.0 / 376, 0.25) - 1), BorderCost.Of(data, matrix, "B", "C").UnexplainedPercent!.Central, 1e-9);
    }

    [Fact]
    public void A_larger_gap_of_the_mirror_widens_the_interval()
    {
        var data = SmallTrade.Symmetric().Report(2025, "A", "B", 100, 100, 200, "A office").Report(2025, "A", "B", 150, 150, 300, "B office").Build();
        var matrix = BaseMatrix.Of(data, 2025);
        var used = matrix.TurnoverMusd("A", "B");

        var cost = BorderCost.Of(data, matrix, "A", "B").AtThetas[1].Percent;

        var gap = Math.Abs(matrix.Mirrors.Single(mirror => !mirror.IsUsed).GapPercent.GetValueOrDefault()) / 100;
        var ratio = Math.Pow(matrix.Cell("A", "A").ValueMusd / (used / 2), 2);
        Assert.True(gap > 0.3);
        Assert.InRange(cost.High, 0, 100 * (Math.Pow(ratio * 1.3 * (1 + gap) * (1 + gap), 1.0 / 8) - 1));
        Assert.True(cost.High > 100 * (Math.Pow(ratio * 1.21, 1.0 / 8) - 1));
    }

    [Fact]
    public void Pairs_without_trade_both_ways_have_no_cost()
    {
        var data = SmallTrade.Symmetric().Flow("A", "B", 0, 0).Build();
        var matrix = BaseMatrix.Of(data, 2025);

        Assert.Equal(["AC", "BC"], BorderCost.Of(data, matrix, ["A", "B", "C"]).Select(cost => cost.First + cost.Second).Order());
        Assert.Equal("A and B: the cost of a border needs two economies that trade both ways.", Assert.Throws<TradeException>(() => BorderCost.Of(data, matrix, "A", "B")).Message);
    }
}
