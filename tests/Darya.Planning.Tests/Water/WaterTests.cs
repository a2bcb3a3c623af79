using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Water;
using Xunit;

namespace Darya.Planning.Tests.Water;

/// <summary>
/// Farms of these tests: 1 t/ha at 800 USD/t is 0.8 million USD per thousand ha; a need of 100 mm in one month is 1 hm³ per thousand ha.
/// A missing hm³ costs Ky · 0.8 million USD; cost 50 USD/ha leaves a margin of 0.75, so deficits up to the cap are cheaper than less land.
/// </summary>
public sealed class WaterTests
{
    private const int July = 6; // period of a horizon from January

    /// <summary>
    /// 60 hm³ come in January, 100 are needed in July, and the lake must end where it began: all of it is kept for July.
    /// 40 are missing: farming earns 100 · 0.75 − 40 · 0.72 = 46.2 million USD; one hm³ more in any month saves 0.72.
    /// </summary>
    [Fact]
    public void Water_is_stored_for_the_month_that_needs_it_and_worth_the_same_all_the_way()
    {
        var plan = Given.Plan(Lake([60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).Farm("farm", 0.9));

        Assert.Equal(60, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(160, plan.Storage("lake")[July - 1], Tolerance.Closed);
        Assert.Equal(46.2, plan.State("S").FarmingMusd, Tolerance.Closed);
        Assert.All(plan.WaterValue("lake"), value => Assert.Equal(0.72, value, Tolerance.Closed));
    }

    /// <summary>
    /// 170 hm³ for two fields of 100: the July field loses 0.72 a missing hm³, the June field 0.4. July gets its 100, June the other 70,
    /// and one hm³ more would go to June.
    /// </summary>
    [Fact]
    public void Water_goes_where_it_is_worth_more()
    {
        var lake = Lake([0, 0, 0, 0, 170, 0, 0, 0, 0, 0, 0, 0]).Farm("early", 0.5, month: 6).Farm("late", 0.9);

        var plan = Given.Plan(lake);

        Assert.Equal(70, plan.Taken("early")[5], Tolerance.Closed);
        Assert.Equal(100, plan.Taken("late")[July], Tolerance.Closed);
        Assert.All(plan.WaterValue("lake"), value => Assert.Equal(0.4, value, Tolerance.Closed));
    }

    /// <summary>
    /// A fifth is lost on the canal: 50 hm³ at its head are 40 at its end, and a hm³ at the head is worth 0.8 of one at the end, less the
    /// small cost of canals.
    /// </summary>
    [Fact]
    public void A_canal_loses_its_share_and_the_value_falls_with_it()
    {
        var region = Empty().Junction("head", "S").Junction("end", "S").Sink("sea", "S")
            .Reach("river", "head", "sea").Reach("canal", "head", "end", ReachKind.Canal, loss: 0.2).Reach("drain", "end", "sea")
            .Inflow("head", OnlyJuly(50))
            .Farm("farm", 0.9, node: "end", kha: 60);

        var plan = Given.Plan(region);

        Assert.Equal(40, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(0.72, plan.WaterValue("end")[July], Tolerance.Closed);
        Assert.Equal(0.576 - WaterVariables.CanalUsdPerM3, plan.WaterValue("head")[July], Tolerance.Closed);
    }

    /// <summary>
    /// A third of what the upper farm takes returns above the lower one. 90 hm³ for 90 + 30: the upper farm takes all 90, the lower the 30
    /// that return. A hm³ more at the head spares the upper farm nothing; below it is worth 0.72.
    /// </summary>
    [Fact]
    public void Return_flow_serves_the_next_farm()
    {
        var region = Empty().Junction("head", "S").Junction("tail", "S").Sink("sea", "S").Reach("a", "head", "tail").Reach("b", "tail", "sea")
            .Inflow("head", OnlyJuly(90))
            .Farm("upper", 0.9, node: "head", kha: 90, returnNode: "tail", returnShare: 1.0 / 3)
            .Farm("lower", 0.9, node: "tail", kha: 50);

        var plan = Given.Plan(region);

        Assert.Equal(90, plan.Taken("upper")[July], Tolerance.Closed);
        Assert.Equal(30, plan.Taken("lower")[July], Tolerance.Closed);
        Assert.Equal(0.72, plan.WaterValue("tail")[July], Tolerance.Closed);
    }

    /// <summary>With a straight area curve evaporation is linear, so the program and the simulation are the same: nothing is corrected.</summary>
    [Fact]
    public void Evaporation_with_a_straight_area_is_the_same_in_program_and_simulation()
    {
        var region = Empty().Reservoir("lake", "S", 0, 1000, 100, evaporationMm: 80).Sink("sea", "S").Reach("river", "lake", "sea")
            .Inflow("lake", 60, 50, 0, 0, 0, 0, 0, 0, 0, 30, 30, 30).Farm("farm", 0.9);

        var plan = Given.Plan(region);

        Assert.InRange(plan.Audit.CorrectedWaterHm3, 0, Tolerance.Closed);
        Assert.InRange(plan.Audit.Water.MaxRelativeResidual, 0, 1e-9);
        Assert.Equal(100, plan.Storage("lake")[^1], Tolerance.Closed);
        Assert.All(plan.Operation.EvaporationHm3[0], e => Assert.InRange(e, 0.01, 2));
    }

    /// <summary>An estimated loss of 30 at the fork is taken before the farm: of 100 hm³ 70 are left.</summary>
    [Fact]
    public void An_unmeasured_loss_is_taken_before_the_farms()
    {
        var region = Empty().Junction("head", "S").Junction("fork", "S").Sink("sea", "S").Reach("a", "head", "fork").Reach("b", "fork", "sea")
            .Inflow("head", OnlyJuly(100)).Inflow("fork", OnlyJuly(-30)).Farm("farm", 0.9, node: "fork");

        var plan = Given.Plan(region);

        Assert.Equal(70, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(30, plan.Operation.UnmeasuredLossHm3[1][July], Tolerance.Closed);
    }

    /// <summary>The lake should end 200 hm³ higher than the water of the year allows: all is stored, 200 − 60 are short and said to be.</summary>
    [Fact]
    public void End_storage_out_of_reach_is_approached_and_reported()
    {
        var region = Empty().Reservoir("lake", "S", 0, 1000, 100, end: 300).Sink("sea", "S").Reach("river", "lake", "sea")
            .Inflow("lake", 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).Farm("farm", 0.9);

        var plan = Given.Plan(region);

        Assert.Equal(160, plan.Storage("lake")[^1], Tolerance.Closed);
        Assert.Equal(140, plan.Audit.EndStorageShortHm3, Tolerance.Closed);
        Assert.Contains(plan.Warnings, w => w.English.Contains("140 hm3 below their end storage", StringComparison.Ordinal));
    }

    /// <summary>A cyclic end asks for the start, a recorded end for the stated storage: 100 or 40 hm³, and the farm gets the difference.</summary>
    [Theory]
    [InlineData(EndRule.Cyclic, 100, 50)]
    [InlineData(EndRule.Record, 40, 110)]
    public void The_end_rule_says_where_the_lake_ends(EndRule end, double storage, double taken)
    {
        var region = Empty().Reservoir("lake", "S", 0, 1000, 100, end: 40).Sink("sea", "S").Reach("river", "lake", "sea")
            .Inflow("lake", 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).Farm("farm", 0.9, kha: 150);

        var plan = Given.Run(Given.Request(region) with { End = end });

        Assert.Equal(storage, plan.Storage("lake")[^1], Tolerance.Closed);
        Assert.Equal(taken, plan.Taken("farm")[July], Tolerance.Closed);
    }

    /// <summary>A horizon that begins inside the record starts at the recorded storage and ends at the recorded one.</summary>
    [Fact]
    public void A_horizon_inside_the_record_starts_and_ends_as_recorded()
    {
        var region = Empty().Reservoir("lake", "S", 0, 1000, 100).Sink("sea", "S").Reach("river", "lake", "sea")
            .Inflow("lake", [.. Enumerable.Repeat(0.0, 18)]).Record("lake", new YearMonth(2000, 12), 250).Record("lake", new YearMonth(2001, 12), 180)
            .Farm("farm", 0.9);

        var plan = Given.Plan(region);

        Assert.Equal(250, plan.Operation.InitialStorageHm3[0]);
        Assert.Equal(180, plan.Storage("lake")[^1], Tolerance.Closed);
        Assert.Equal(70, plan.Taken("farm")[July], Tolerance.Closed);
    }

    /// <summary>Held to 130 hm³ through July, the lake gives the farm 30 of its 60 and the rest when it is let go.</summary>
    [Fact]
    public void A_lake_held_to_given_storages_follows_them()
    {
        var request = Given.Request(Lake([60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).Farm("farm", 0.9));
        double[] held = [160, 160, 160, 160, 160, 160, 130, 130, 130, 100, 100, 100];

        var plan = Given.Run(request with { HeldStorageHm3 = new Dictionary<string, double[]> { ["lake"] = held } });

        Assert.Equal(held, plan.Storage("lake").Select(v => Math.Round(v, 6)));
        Assert.Equal(30, plan.Taken("farm")[July], Tolerance.Closed);
    }

    /// <summary>A dam of 2030 does not help the economy of 2023: the water of January passes, and July's farm gets none.</summary>
    [Theory]
    [InlineData(2030, 0)]
    [InlineData(2020, 60)]
    public void A_reservoir_that_does_not_stand_yet_only_lets_water_pass(int fromYear, double taken)
    {
        var request = Given.Request(Lake([60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).Farm("farm", 0.9));
        var region = request.Region with { Reservoirs = [request.Region.Reservoirs[0] with { FromYear = fromYear }] };

        var plan = Given.Run(request with { Region = region });

        Assert.Equal(taken, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(100, plan.Storage("lake")[^1], Tolerance.Closed);
    }

    /// <summary>
    /// 200 hm³ in July, of which 40 must reach the sea through a delta that loses a fifth: 50 pass, the farm of 200 gets 150 and misses 50.
    /// The last hm³ for the sea costs 0.72 / 0.8 = 0.9 million USD.
    /// </summary>
    [Fact]
    public void Water_for_the_sea_is_priced_by_the_use_it_replaces()
    {
        var region = Empty().Junction("head", "S").Sink("aral", "S").Reach("delta", "head", "aral", loss: 0.2)
            .Inflow("head", OnlyJuly(200)).Farm("farm", 0.9, node: "head", kha: 200);

        var plan = Given.Run(Given.Request(region) with { AralInflowKm3 = 0.04 });

        Assert.Equal(50, plan.Flow("delta")[July], Tolerance.Closed);
        Assert.Equal(150, plan.Taken("farm")[July], Tolerance.Closed);
        Assert.Equal(0.9, plan.AralPriceUsdPerM3, Tolerance.Closed);
    }

    internal static double[] OnlyJuly(double hm3) => [0, 0, 0, 0, 0, 0, hm3, 0, 0, 0, 0, 0];

    internal static SmallRegion Empty() => new SmallRegion { From = new(2001, 1) }.State("S").Zone("Z", "S");

    private static SmallRegion Lake(double[] inflow) =>
        Empty().Reservoir("lake", "S", 0, 1000, 100).Sink("sea", "S").Reach("river", "lake", "sea").Inflow("lake", inflow);
}
