using Darya.Planning.Obligations;
using Darya.Planning.Results;
using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Obligations;

/// <summary>
/// A lake of 100 hm³ that must end where it began, 60 hm³ of water in the year, and a farm that wants 100 in July: a missing hm³ costs it 0.72 million USD,
/// so it earns 100 · 0.75 − 40 · 0.72 = 46.2. What is owed may give way by 0.01 % of its amount,
/// and the solver by its own tolerance.
/// </summary>
public sealed class ObligationTests
{
    private const double GivesWay = 1.1e-4;

    private static readonly int[] Year = [.. Enumerable.Range(0, 12)];

    /// <summary>5 hm³ must leave by the river: the farm has 55 and earns 5 · 0.72 = 3.6 less.</summary>
    [Fact]
    public void A_release_costs_what_its_water_would_have_earned()
    {
        var plan = Plan(Lake(60), Release("owed", ObligationSense.AtLeast, 5));

        Assert.Equal(46.2 - 3.6, plan.State("S").FarmingMusd, 5 * GivesWay);
        var kept = Assert.Single(plan.Obligations);
        Assert.Equal(("owed", 0.0), (kept.Id, kept.Missed));
        Assert.Equal(5, kept.Reached, 5 * GivesWay);
        Assert.Equal(0.72, kept.PriceMusd, Tolerance.Closed);
    }

    /// <summary>The farm takes all 60 and nothing leaves by the river: at most 20 asks for nothing, and neither does at least 50 for the farm.</summary>
    [Fact]
    public void An_obligation_that_is_kept_anyway_costs_nothing()
    {
        var plan = Plan(Lake(60), Release("cap", ObligationSense.AtMost, 20), Of("farm", ObligationMeasure.Intake, "farm", ObligationSense.AtLeast, 50));

        Assert.Equal(46.2, plan.State("S").FarmingMusd, Tolerance.Closed);
        Assert.All(plan.Obligations, o => Assert.Equal((0, 0), (o.Missed, o.PriceMusd)));
    }

    /// <summary>The farm may take 25 hm³. Half of the need keeps a field alive: 50 thousand ha live of them, each earns 0.75 and loses 0.5 · 0.72.</summary>
    [Fact]
    public void A_limit_on_intake_leaves_the_fields_that_it_can_water()
    {
        var plan = Plan(Lake(60, kha: 60), Of("limit", ObligationMeasure.Intake, "farm_canal", ObligationSense.AtMost, 25, 6));

        Assert.Equal(50 * (0.75 - 0.36), plan.State("S").FarmingMusd, 0.01);
        Assert.Equal(25, plan.Taken("farm")[6], 25 * GivesWay);
        Assert.True(plan.Obligations[0].PriceMusd > 0.7);
    }

    /// <summary>200 hm³ are owed where 60 come: 140 are missed, and the lake still ends at its 100.</summary>
    [Fact]
    public void What_cannot_be_kept_is_missed_by_the_water_that_is_not_there_and_the_lake_is_not_emptied()
    {
        var plan = Plan(Lake(60), Release("owed", ObligationSense.AtLeast, 200));

        Assert.Equal(140, plan.Obligations[0].Missed, 200 * GivesWay);
        Assert.Equal(100, plan.Storage("lake")[^1], Tolerance.Closed);
        Assert.Equal(0, plan.Audit.EndStorageShortHm3, Tolerance.Closed);
    }

    /// <summary>At least 300 and at most 200 in the same July: 100 are missed together, whoever misses them.</summary>
    [Fact]
    public void Two_that_contradict_each_other_are_missed_by_what_lies_between_them()
    {
        var plan = Plan(
            Lake(400),
            Release("least", ObligationSense.AtLeast, 300, 6),
            Release("most", ObligationSense.AtMost, 200, 6));

        Assert.Equal(100, plan.Obligations.Sum(o => o.Missed), 500 * GivesWay);
        Assert.Equal(75, plan.State("S").FarmingMusd, 0.01);
    }

    /// <summary>The lake must hold 140 at the end of July: of 60 hm³ 40 are kept back from the farm until then, and then let go.</summary>
    [Fact]
    public void Storage_is_held_until_its_day()
    {
        var plan = Plan(Lake(60), Of("target", ObligationMeasure.Storage, "lake", ObligationSense.AtLeast, 140, 6));

        Assert.Equal(140, plan.Storage("lake")[6], 140 * GivesWay);
        Assert.Equal(20, plan.Taken("farm")[6], 140 * GivesWay);
    }

    /// <summary>What leaves by the river must be a third of what the farm takes: 60 = x + x / 3, so that the farm has 45.</summary>
    [Fact]
    public void An_amount_may_follow_another_measure()
    {
        var share = new Obligation("share", ObligationSense.AtLeast, 0,
        [
            new ObligationPart(ObligationMeasure.ReachFlow, "river", Year),
            new ObligationPart(ObligationMeasure.Intake, "farm", Year, -1.0 / 3),
        ]);

        var plan = Plan(Lake(60), share);

        Assert.Equal(45, plan.Taken("farm")[6], Tolerance.Cost);
        Assert.Equal(15, plan.Flow("river").Sum(), Tolerance.Cost);
    }

    /// <summary>
    /// A's plant costs 60 and B's 20; A must bring B 10 GWh over a line that loses 5 %. That is 10 / 0.95 of A's energy, with 0.01 for sending, less 10 of B's.
    /// B pays the mean of the two prices, 40, for what arrives.
    /// </summary>
    [Fact]
    public void Energy_owed_costs_the_difference_of_the_plants_and_leaves_their_prices()
    {
        var plan = Month(Zones(60, 20), Energy("owed", "A>B", 10));

        Assert.Equal(36 + (10 / 0.95), plan.Zone("ZA").ThermalGwh[0], 10 * 2 * GivesWay);
        Assert.Equal((60.01 / 0.95 / 1000) - 0.02, plan.Obligations[0].PriceMusd, Tolerance.Closed);
        Assert.Equal((60.0, 20.0), (Price(plan, "ZA"), Price(plan, "ZB")));
        Assert.Equal(10 * 0.04, plan.Lines[0].ForwardPaidMusd[0], 1e-4);
    }

    /// <summary>
    /// A has plants of 20 MW, 14.4 GWh a month, and owes 100: it sends all of them and goes without its own 36. 14.4 · 0.95 = 13.68 arrive, 86.32 are missed, and no
    /// price holds the penalty.
    /// </summary>
    [Fact]
    public void Energy_that_is_not_there_is_missed_and_prices_stay_at_what_energy_is_worth()
    {
        var plan = Month(Zones(20, 60, megawatts: 20), Energy("owed", "A>B", 100));

        Assert.Equal(86.32, plan.Obligations[0].Missed, 100 * GivesWay);
        Assert.Equal(36, plan.Zone("ZA").UnservedGwh[0], 100 * 2 * GivesWay);
        Assert.All(plan.Zones, z => Assert.InRange(z.PeakPriceUsdPerMwh[0], 0, 500 + 1e-6));
    }

    /// <summary>What goes back counts against what is owed: at most −5 GWh from A to B are 5 GWh net from B to A.</summary>
    [Fact]
    public void Energy_is_counted_less_what_is_sent_back()
    {
        var plan = Month(Zones(20, 60), new Obligation("net", ObligationSense.AtMost, -5, [new ObligationPart(ObligationMeasure.Energy, "A>B", [0])]));

        // What B sends counts whole, what arrives from A less the loss: B sends 5 and all the other way stands still.
        Assert.Equal(5, plan.Lines[0].BackwardGwh[0], 5 * 2 * GivesWay);
        Assert.Equal(0, plan.Lines[0].ForwardGwh[0], Tolerance.Cost);
    }

    private static double Price(Plan plan, string zone) => Math.Round(plan.Zone(zone).PeakPriceUsdPerMwh[0], 6);

    private static Obligation Release(string id, ObligationSense sense, double amount, params int[] months) =>
        Of(id, ObligationMeasure.Release, "lake", sense, amount, months);

    private static Obligation Of(string id, ObligationMeasure measure, string place, ObligationSense sense, double amount, params int[] months) =>
        new(id, sense, amount, [new ObligationPart(measure, place, months.Length > 0 ? months : Year)]);

    private static Obligation Energy(string id, string pair, double gwh) =>
        new(id, ObligationSense.AtLeast, gwh, [new ObligationPart(ObligationMeasure.Energy, pair, [0])]);

    private static Plan Plan(SmallRegion region, params Obligation[] obligations) => Given.Run(Given.Request(region) with { Obligations = obligations });

    private static Plan Month(SmallRegion region, params Obligation[] obligations) => Given.Run(Given.Request(region, 1) with { Obligations = obligations });

    private static SmallRegion Lake(double inflow, double kha = 100) => WaterTests.Empty()
        .Reservoir("lake", "S", 0, 1000, 100).Sink("sea", "S").Reach("river", "lake", "sea").Inflow("lake", [inflow, .. new double[11]])
        .Farm("farm", 0.9, kha: kha);

    private static SmallRegion Zones(double usdInA, double usdInB, double megawatts = 200)
    {
        double[] fifty = [.. Enumerable.Repeat(36.0, 12)];
        return new SmallRegion().State("A", 1).State("B", 2).Zone("ZA", "A", fifty).Zone("ZB", "B", fifty)
            .Thermal("inA", "ZA", megawatts, usdInA).Thermal("inB", "ZB", 200, usdInB).Line("line", "ZA", "ZB", 100, loss: 0.05);
    }
}
