using Darya.Model;
using Xunit;

namespace Darya.Planning.Tests.Water;

/// <summary>Interstate limits and section flows of rights baseline B.</summary>
public sealed class RightsTests
{
    private const int July = 6;
    private const int August = 7;

    /// <summary>The discharge of 100 hm³ in a month of 31 days.</summary>
    private const double HundredHm3 = 100e6 / (31 * 86400);

    /// <summary>
    /// Each state may take 40 hm³. Apart, each takes its 40. Together the poor field of 40 thousand ha, which loses 0.24 a missing hm³, keeps
    /// the 20 hm³ that it needs to survive; the other 60 go to the field that loses 0.72 and lacks 40 of 100, below the cap of half.
    /// </summary>
    [Fact]
    public void Limits_are_pooled_in_a_coalition_and_kept_apart_outside_it()
    {
        var apart = Given.Plan(TwoFarms(), 12, "A");
        var together = Given.Plan(TwoFarms(), 12, "A", "B");

        Assert.Equal(40, apart.Taken("poor")[July], Tolerance.Closed);
        Assert.Equal(40, apart.Taken("rich")[July], Tolerance.Closed);
        Assert.Equal(20, together.Taken("poor")[July], Tolerance.Closed);
        Assert.Equal(60, together.Taken("rich")[July], Tolerance.Closed);
        Assert.Equal(
            [("a", 40.0, 20.0), ("b", 40.0, 60.0)],
            together.Limits.Where(l => l.Season == Season.Vegetation).Select(l => (l.Limit, l.LimitHm3, Math.Round(l.TakenHm3, 6))));
        Assert.Contains(together.BindingRules, r => r.Family == "interstate_limit" && Math.Abs(r.MeanPrice - 0.72) < Tolerance.Closed);
    }

    /// <summary>A horizon with the three months April to June holds 91 of the 183 days of the season: 91 / 183 of the limit.</summary>
    [Fact]
    public void A_season_covered_in_part_is_limited_in_proportion_to_its_days()
    {
        var region = new SmallRegion { From = new(2001, 4) }.State("S").Zone("Z", "S").Junction("head", "S").Sink("sea", "S")
            .Reach("r", "head", "sea")
            .Inflow("head", 10, 10, 10).Limit("l", "S", Season.Vegetation, 183).Farm("farm", 0.9, node: "head", limit: "l");

        Assert.Equal(91, Assert.Single(Given.Plan(region, 3).Limits).LimitHm3, Tolerance.Closed);
    }

    /// <summary>
    /// 100 hm³ should pass in July and August. In July only 60 come: one share for the water year, 60 %. The farm, though worth 0.72 a hm³,
    /// gets nothing in July; in August 200 − 60 are free.
    /// </summary>
    [Fact]
    public void Section_flows_are_scaled_by_the_share_that_the_poorest_month_allows()
    {
        var plan = Given.Plan(Section(july: 60, august: 200));

        var share = Assert.Single(plan.SectionFlowShares, s => s.WaterYear == 2001);
        Assert.Equal(0.6, share.Share, Tolerance.Share);
        Assert.InRange(plan.Taken("farm")[July], 0, 100 * Tolerance.Share);
        Assert.InRange(plan.Flow("river")[August], 60 - (100 * Tolerance.Share), 200 + Tolerance.Closed);
        Assert.Contains(plan.Warnings, w => w.English.Contains("syr 2001 (60 %)", StringComparison.Ordinal));
    }

    /// <summary>130 come, 100 must pass: the share stays at one, the farm gets the other 30, and a lower floor would bring its 0.72.</summary>
    [Fact]
    public void Section_flows_come_before_farms_when_there_is_water_for_them()
    {
        var plan = Given.Plan(Section(july: 130, august: 130));

        Assert.Equal(1, Assert.Single(plan.SectionFlowShares, s => s.WaterYear == 2001).Share);
        Assert.Equal(30, plan.Taken("farm")[July], Tolerance.Closed);
        var rule = Assert.Single(plan.BindingRules, r => r.Family == "section_flow");
        Assert.Equal(("river", 7), (rule.Place, rule.CalendarMonths[0]));
        Assert.DoesNotContain(plan.Warnings, w => w.English.Contains("Section flows", StringComparison.Ordinal));
    }

    /// <summary>A floor may be met from storage: the lake gives up its water, not the section flow.</summary>
    [Fact]
    public void A_dry_month_is_met_from_storage()
    {
        var region = WaterTests.Empty().Reservoir("lake", "S", 0, 1000, 100, end: 0).Sink("sea", "S").Reach("river", "lake", "sea")
            .Inflow("lake", new double[12]).Floor("river", 7, HundredHm3 / 2).Farm("farm", 0.9);

        var plan = Given.Plan(region);

        Assert.Equal(1, Assert.Single(plan.SectionFlowShares).Share);
        Assert.Equal(50, plan.Flow("river")[July], Tolerance.Closed);
        Assert.Equal(50, plan.Taken("farm")[July], Tolerance.Closed);
    }

    private static SmallRegion Section(double july, double august) => WaterTests.Empty()
        .Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea")
        .Inflow("head", 0, 0, 0, 0, 0, 0, july, august, 0, 0, 0, 0)
        .Floor("river", 7, HundredHm3).Floor("river", 8, HundredHm3)
        .Farm("farm", 0.9, node: "head", kha: 40);

    private static SmallRegion TwoFarms() => new SmallRegion { From = new(2001, 1) }
        .State("A", 1).State("B", 2).Zone("ZA", "A").Zone("ZB", "B")
        .Junction("upper", "A").Junction("lower", "B").Sink("sea", "B").Reach("a", "upper", "lower").Reach("b", "lower", "sea")
        .Inflow("upper", WaterTests.OnlyJuly(1000))
        .Limit("a", "A", Season.Vegetation, 40).Limit("b", "B", Season.Vegetation, 40)
        .Farm("poor", 0.3, node: "upper", kha: 40, state: "A", limit: "a")
        .Farm("rich", 0.9, node: "lower", state: "B", limit: "b");
}
