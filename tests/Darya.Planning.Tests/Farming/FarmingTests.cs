using Darya.Model.Farming;
using Darya.Model.Quantities;
using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Farming;

public sealed class FarmingTests
{
    private const int July = 6;

    /// <summary>
    /// A crop of 1 t/ha at 800 USD/t with Ky 0.9 needs 1 hm³ per thousand ha: a missing hm³ costs 0.9 · 0.8 / 1 = 0.72. With canal efficiency
    /// 0.5 and field efficiency 0.8 a hm³ at the intake is 0.4 at the roots: 0.288 million USD per hm³. 100 thousand ha need 250 hm³ gross;
    /// with 200 the roots miss 20 of 100, so the yield is 1 − 0.9 · 0.2 = 0.82.
    /// </summary>
    [Fact]
    public void A_missing_cubic_metre_costs_what_the_yield_loses()
    {
        var plan = Given.Plan(River(200).Farm("farm", 0.9, node: "head", canal: 0.5, field: 0.8));

        var crop = plan.Districts[0].Crops[0];
        Assert.Equal(0.288, plan.WaterValue("head")[July], Tolerance.Closed);
        Assert.Equal(0.82, crop.RelativeYield[0], Tolerance.Closed);
        Assert.Equal(82, crop.OutputKt[0], Tolerance.Closed);
        Assert.Equal(75 - (20 * 0.72), crop.BenefitMusd[0], Tolerance.Closed);
        Assert.Equal(250, plan.Districts[0].NeedHm3[July], Tolerance.Closed);
        Assert.Equal(200, plan.Districts[0].DeliveredHm3[July], Tolerance.Closed);
    }

    /// <summary>
    /// 30 hm³ for 100 thousand ha: at most half of the need may be missing, so only 60 thousand ha survive, with half their water.
    /// 60 · 0.75 − 30 · 0.72 = 23.4. One hm³ more keeps 2 thousand ha more, with one more hm³ missing: 2 · 0.75 − 0.72 = 0.78.
    /// </summary>
    [Fact]
    public void Beyond_half_of_the_need_the_area_shrinks()
    {
        var plan = Given.Plan(River(30).Farm("farm", 0.9, node: "head"));

        Assert.Equal(60, plan.Districts[0].Crops[0].AreaKha[0], Tolerance.Closed);
        Assert.Equal(23.4, plan.State("S").FarmingMusd, Tolerance.Closed);
        Assert.Equal(0.78, plan.WaterValue("head")[July], Tolerance.Closed);
        Assert.Contains(plan.BindingRules, r => r is { Family: "stage_deficit", Place: "farm.farm_crop" });
    }

    /// <summary>
    /// A stage of June and July, each with 0.5 hm³ per thousand ha; in June there is no water at all. June may lack its whole need, which is
    /// just half of the stage: all 100 thousand ha stand, 50 hm³ are missing at 0.9 · 0.8 / 1 = 0.72.
    /// </summary>
    [Fact]
    public void The_cap_holds_for_the_stage_and_a_month_can_lack_no_more_than_it_needs()
    {
        var region = River(1000).Crop("c", ("stage", 0.9, [6, 7])).Budget("S", "c", 1, 800, 50)
            .District("farm", "S", "head", [("c", 100, [(6, 50), (7, 50)])]);

        var plan = Given.Plan(region);

        Assert.Equal(100, plan.Districts[0].Crops[0].AreaKha[0], Tolerance.Closed);
        Assert.Equal([0.0, 50.0], plan.Taken("farm")[5..7].Select(v => Math.Round(v, 6)));
        Assert.Equal(75 - 36, plan.State("S").FarmingMusd, Tolerance.Closed);
    }

    /// <summary>
    /// Half of the land each: the rich crop (0.75 a thousand ha) grows by a tenth to 55, the poor one (0.25) gives up 5. One thousand ha of
    /// land more would bear the poor crop: 0.25; one more allowed to the rich one brings 0.75 − 0.25.
    /// </summary>
    [Fact]
    public void Crops_change_places_within_the_land_and_the_growth_cap()
    {
        var region = River(1000).Crop("rich", ("s", 0.9, [7])).Crop("poor", ("s", 0.9, [7])).Budget("S", "rich", 1, 800, 50)
            .Budget("S", "poor", 1, 300, 50)
            .District("farm", "S", "head", [("rich", 50, [(7, 100)]), ("poor", 50, [(7, 100)])]);

        var plan = Given.Plan(region);

        Assert.Equal([55.0, 45.0], plan.Districts[0].Crops.Select(c => Math.Round(c.AreaKha[0], 6)));
        Assert.Equal(0.25, Assert.Single(plan.BindingRules, r => r.Family == "land").MeanPrice, Tolerance.Closed);
        Assert.Equal(0.5, Assert.Single(plan.BindingRules, r => r.Family == "area_growth").MeanPrice, Tolerance.Closed);
    }

    [Fact]
    public void A_crop_that_loses_money_is_not_grown()
    {
        var region = River(1000).Crop("c", ("s", 0.9, [7])).Budget("S", "c", 1, 800, 900).District("farm", "S", "head", [("c", 50, [(7, 100)])]);

        Assert.Equal(0, Given.Plan(region).Districts[0].Crops[0].AreaKha[0], Tolerance.Closed);
    }

    /// <summary>
    /// Leaching of 100 mm on 100 thousand ha is 100 hm³ at the field, without field loss; the canal brings half of the 120 hm³ of July.
    /// 40 hm³ are missing at the stated 0.1 USD/m³: 4 million USD.
    /// </summary>
    [Fact]
    public void Leaching_water_that_is_missing_costs_its_stated_value()
    {
        var region = River(120).Crop("c", ("s", 0.9, [5])).Budget("S", "c", 1, 800, 50)
            .District("farm", "S", "head", [("c", 100, [])], field: 0.7, canal: 0.5, leaching: new LeachingNeed(7,
            WaterDepth.FromMillimetres(100), 0.1));

        var plan = Given.Plan(region);

        Assert.Equal(40, plan.Districts[0].LeachingShortHm3[July], Tolerance.Closed);
        Assert.Equal(75 - 4, plan.State("S").FarmingMusd, Tolerance.Closed);
        Assert.Equal(0.05, plan.WaterValue("head")[July], Tolerance.Closed);
    }

    /// <summary>An intake of 10 m³/s brings 26.784 hm³ in July, whatever the river holds; it is the rule that binds.</summary>
    [Fact]
    public void An_intake_takes_no_more_than_its_capacity()
    {
        var region = River(1000).Crop("c", ("s", 0.9, [7])).Budget("S", "c", 1, 800, 50)
            .District("farm", "S", "head", [("c", 40, [(7, 100)])], m3s: 10);

        var plan = Given.Plan(region);

        Assert.Equal(26.784, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(0, plan.WaterValue("head")[July], Tolerance.Closed);
        Assert.Equal(0.72, Assert.Single(plan.BindingRules, r => r.Family == "intake_capacity").MeanPrice, Tolerance.Closed);
    }

    private static SmallRegion River(double july) =>
        WaterTests.Empty().Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea").Inflow("head", WaterTests.OnlyJuly(july));
}
