using Darya.Model.Rivers;
using Darya.Planning.Results;
using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Play;

/// <summary>States that decide apart, down the river.</summary>
public sealed class PlayTests
{
    /// <summary>
    /// April. A's plant costs 20, B's 60; recorded are 10 GWh at 30. Apart, A sells B all 10: A earns 10 · (30 − 20) / 1000, B saves 10 ·
    /// (60 − 30) / 1000.
    /// </summary>
    [Fact]
    public void Outside_a_coalition_trade_is_held_to_recorded_volumes_and_prices()
    {
        var plan = Given.Plan(Traders(), 1, "A");

        var trade = Assert.Single(plan.Trades, t => t.EnergyGwh[0] > 0);
        Assert.Equal(("ZA", "ZB"), (trade.From, trade.To));
        Assert.Equal(10, trade.EnergyGwh[0], Tolerance.Cost);
        Assert.Equal(0.3, trade.ValueMusd[0], Tolerance.Cost);
        Assert.Equal(0.1, plan.BenefitMusd("A"), Tolerance.Cost);
        Assert.Equal(-0.3 - (26 * 0.06), plan.BenefitMusd("B"), Tolerance.Cost);
        Assert.Equal(0, plan.Lines[0].ForwardGwh[0]);
        Assert.Contains(plan.BindingRules, r => r.Family == "reference_trade" && Math.Abs(r.MeanPrice - 0.01) < Tolerance.Cost);
    }

    /// <summary>Together the line carries all 36 GWh at A's cost of 20: 36 · 0.02 = 0.72 in all, and recorded trade has no part.</summary>
    [Fact]
    public void Inside_a_coalition_the_line_is_free_and_recorded_trade_has_no_part()
    {
        var plan = Given.Plan(Traders(), 1);

        Assert.Equal(36, plan.Lines[0].ForwardGwh[0], Tolerance.Closed);
        Assert.All(plan.Trades, t => Assert.Equal(0, t.EnergyGwh[0]));
        Assert.Equal(-0.72, plan.BenefitMusd("A") + plan.BenefitMusd("B"), Tolerance.Closed);
    }

    /// <summary>
    /// A mountain state with winter load, dear thermal power and a lake; below it farms without storage and cheap thermal power.
    /// Alone the lake is released for the winter's load; together it waters the farms in summer and the line brings winter power.
    /// </summary>
    [Fact]
    public void An_upstream_state_alone_releases_in_winter_and_together_in_summer()
    {
        var alone = Given.Plan(Mountain(), 24, "UP");
        var together = Given.Plan(Mountain(), 24);

        var (winterAlone, winterTogether) = (Winter(alone), Winter(together));
        Assert.InRange(winterAlone, 58, 100);
        Assert.InRange(winterTogether, 0, winterAlone - 10);
        Assert.True(Total(together) > Total(alone));
        Assert.True(together.State("DOWN").FarmingMusd > alone.State("DOWN").FarmingMusd);
    }

    /// <summary>Nobody is entitled to the end of a canal that loses all it gets: nothing is sent there, 0 / 0 least of all.</summary>
    [Fact]
    public void A_canal_that_loses_everything_stays_dry()
    {
        var small = new SmallRegion()
            .State("A").State("B")
            .Junction("source", "A").Junction("branch", "B").Sink("sea", "B")
            .Reach("river", "source", "sea").Reach("canal", "source", "branch", ReachKind.Canal, loss: 1).Reach("tail", "branch", "sea")
            .Inflow("source", 100);

        var plan = Given.Plan(small, 1, "A");

        Assert.Equal(0, plan.Flow("canal")[0], Tolerance.Closed);
        Assert.Equal(100, plan.Flow("river")[0], Tolerance.Closed);
    }

    /// <summary>The lower state farms with what the upper one leaves: its intake is the release, to the drop.</summary>
    [Fact]
    public void What_the_upper_state_releases_is_what_the_lower_state_has()
    {
        var plan = Given.Plan(Mountain(), 24, "UP");

        var (release, taken) = (plan.Flow("out"), plan.Taken("farm"));
        Assert.All(release.Zip(taken), p => Assert.InRange(p.Second, 0, p.First + Tolerance.Closed));
        Assert.InRange(plan.Audit.Water.MaxRelativeResidual, 0, 1e-9);
        Assert.InRange(plan.Audit.CorrectedWaterHm3, 0, 1e-3);
    }

    /// <summary>
    /// The river leaves A, passes B and returns to A. B's farm of 40 thousand ha needs 40 of 100 hm³ in July and loses little without them; A's
    /// farm below loses three times as much. Alone A may not use B's water: B keeps its 40, A gets 60. Together B keeps the 20 that its
    /// field needs to stand.
    /// </summary>
    [Theory]
    [InlineData(40, 60, "A")]
    [InlineData(20, 80, "A", "B")]
    public void A_river_that_returns_to_a_state_keeps_the_rights_on_its_way(double between, double below, params string[] coalition)
    {
        var region = new SmallRegion { From = new(2001, 1) }.State("A", 1).State("B", 2).Zone("ZA", "A").Zone("ZB", "B")
            .Junction("source", "A").Junction("middle", "B").Junction("return", "A").Sink("sea", "A")
            .Reach("first", "source", "middle").Reach("second", "middle", "return").Reach("third", "return", "sea")
            .Inflow("source", WaterTests.OnlyJuly(100))
            .Farm("between", 0.3, node: "middle", kha: 40, state: "B")
            .Farm("below", 0.9, node: "return", state: "A");

        var plan = Given.Plan(region, 12, coalition);

        Assert.Equal(between, plan.Taken("between")[6], Tolerance.Cost);
        Assert.Equal(below, plan.Taken("below")[6], Tolerance.Cost);
    }

    /// <summary>Two states apart have at most what they have together.</summary>
    [Fact]
    public void Together_the_states_have_no_less_than_apart()
    {
        var apart = Given.Plan(Valley.Build(), 12, "UP");
        var together = Given.Plan(Valley.Build(), 12);

        Assert.True(Total(together) >= Total(apart) - 0.01);
    }

    private static double Total(Plan plan) => plan.States.Sum(s => s.BenefitMusd);

    private static double Winter(Plan plan) => SeasonShare.WinterPercent(plan.Horizon, t => plan.Flow("out")[t])!.Value;

    private static SmallRegion Traders() => new SmallRegion().State("A", 1).State("B", 2)
        .Zone("ZA", "A").Zone("ZB", "B", [.. Enumerable.Repeat(36.0, 12)])
        .Thermal("cheap", "ZA", 100, 20).Thermal("dear", "ZB", 100, 60)
        .Line("line", "ZA", "ZB", 200).Trade("ZA", "ZB", 4, 10, 30);

    private static SmallRegion Mountain()
    {
        double[] load = [100, 95, 80, 60, 45, 40, 40, 40, 45, 60, 80, 100];
        double[] melt = [20, 20, 30, 60, 120, 150, 110, 60, 30, 25, 20, 20];
        return new SmallRegion { From = new(2001, 4) }
            .State("UP", 1).State("DOWN", 2)
            .Reservoir("lake", "UP", 100, 1000, 500)
            .Junction("fields", "DOWN")
            .Sink("sea", "DOWN")
            .Reach("out", "lake", "fields").Reach("end", "fields", "sea")
            .Inflow("lake", [.. Enumerable.Range(3, 24).Select(m => melt[m % 12])])
            .Zone("ZU", "UP", load).Zone("ZD", "DOWN", [.. Enumerable.Repeat(200.0, 12)])
            .Thermal("coal", "ZU", 30, 80).Thermal("gas", "ZD", 600, 35)
            .Hydro("dam", "ZU", "out", headNode: "lake", tailwaterM: 800, mw: 300)
            .Line("line", "ZU", "ZD", 150, loss: 0.03)
            .Crop("cotton", ("growth", 0.4, [5, 6]), ("flowering", 0.5, [7, 8])).Budget("DOWN", "cotton", 2.5, 700, 800)
            .District("farm", "DOWN", "fields", [("cotton", 70, [(5, 60), (6, 150), (7, 200), (8, 160)])], field: 0.7, canal: 0.7);
    }
}
