using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Power;

/// <summary>One month, April: 720 h, of which 240 are peak. 36 GWh are a mean load of 50 MW.</summary>
public sealed class PowerTests
{
    private static readonly double[] Fifty = [.. Enumerable.Repeat(36.0, 12)];

    /// <summary>
    /// A sends to B over a line that loses 5 %. A's plant costs 20 USD/MWh and sending 0.01: a MWh in B costs (20 + 0.01) / 0.95 = 21.063.
    /// 36 / 0.95 = 37.895 GWh are sent.
    /// </summary>
    [Fact]
    public void Prices_of_two_zones_differ_by_the_loss_of_the_line()
    {
        var plan = Given.Plan(TwoZones(lineMw: 100), 1);

        Assert.Equal(20, plan.Zone("ZA").PeakPriceUsdPerMwh[0], Tolerance.Closed);
        Assert.Equal(20.01 / 0.95, plan.Zone("ZB").PeakPriceUsdPerMwh[0], Tolerance.Closed);
        Assert.Equal(36 / 0.95, plan.Lines[0].ForwardGwh[0], Tolerance.Closed);
        Assert.Equal(36, plan.Zone("ZB").NetImportGwh[0], Tolerance.Closed);
    }

    /// <summary>
    /// A line of 25 MW sends 18 GWh, of which 17.1 arrive; B makes the other 18.9 at 60. B's price is 60, A's 20, and B pays the mean, 40,
    /// for what arrives: 0.684 million USD in the month.
    /// </summary>
    [Fact]
    public void A_full_line_parts_the_prices_and_exchange_is_paid_at_their_mean()
    {
        var plan = Given.Plan(TwoZones(lineMw: 25), 1);

        Assert.Equal((20.0, 60.0), (Math.Round(plan.Zone("ZA").OffPeakPriceUsdPerMwh[0], 6),
            Math.Round(plan.Zone("ZB").OffPeakPriceUsdPerMwh[0], 6)));
        Assert.Equal(18.9, plan.Zone("ZB").ThermalGwh[0], Tolerance.Closed);
        Assert.Equal(0.684, plan.State("A").ExchangeMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Equal(-0.684, plan.State("B").ExchangeMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Contains(plan.BindingRules, r => r is { Family: "line_capacity", Place: "line" });
    }

    /// <summary>10 MW of plant serve 7.2 of 36 GWh; 28.8 are not served at 500 USD/MWh: 14.4 million USD, and the price is 500.</summary>
    [Fact]
    public void Energy_not_served_sets_the_price()
    {
        var plan = Given.Plan(Zone().Thermal("small", "Z", 10, 60), 1);

        Assert.Equal(28.8, plan.Zone("Z").UnservedGwh[0], Tolerance.Closed);
        Assert.Equal(14.4, plan.State("S").UnservedCostMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Equal(500, plan.Zone("Z").PeakPriceUsdPerMwh[0], Tolerance.Closed);
    }

    /// <summary>
    /// A peak ratio of 1.5 puts half of the energy, 18 GWh or 75 MW, into a third of the hours; there the dear plant runs, 25 MW over 240
    /// h.
    /// </summary>
    [Fact]
    public void The_peak_has_its_own_price()
    {
        var plan = Given.Plan(Zone(peakRatio: 1.5).Thermal("cheap", "Z", 50, 20).Thermal("dear", "Z", 50, 60), 1);

        Assert.Equal(60, plan.Zone("Z").PeakPriceUsdPerMwh[0], Tolerance.Closed);
        Assert.Equal(20, plan.Zone("Z").OffPeakPriceUsdPerMwh[0], Tolerance.Closed);
        Assert.Equal([30.0, 6.0], plan.Zone("Z").ThermalByFuelGwh.Select(f => Math.Round(f.Gwh[0], 6)));
    }

    /// <summary>
    /// A market pays 30 where the plant costs 20: it runs its 100 MW, sells 36 GWh for 1.08 million USD, and a MWh at home is worth 29.99.
    /// </summary>
    [Fact]
    public void A_market_outside_buys_at_its_price()
    {
        var region = Zone().Thermal("cheap", "Z", 100, 20).Market("M", sells: 70, buys: 30).Line("line", "Z", "M", 100);

        var plan = Given.Plan(region, 1);

        Assert.Equal(72, plan.Zone("Z").ThermalGwh[0], Tolerance.Closed);
        Assert.Equal(1.08, plan.State("S").ExchangeMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Equal(29.99, plan.Zone("Z").PeakPriceUsdPerMwh[0], Tolerance.Closed);
    }

    /// <summary>
    /// In January a heat-led plant must give half of 100 MW, 37.2 GWh; 20 are wanted, 17.2 are not needed, and energy is worth nothing.
    /// </summary>
    [Fact]
    public void Heat_led_output_that_nobody_needs_is_curtailed()
    {
        var region = new SmallRegion { From = new(2001, 1) }.State("S").Zone("Z", "S", [.. Enumerable.Repeat(20.0, 12)])
            .Thermal("heat", "Z", 100, 20, minimumWinter: 0.5);

        var plan = Given.Plan(region, 1);

        Assert.Equal(17.2, plan.Zone("Z").CurtailedGwh[0], Tolerance.Closed);
        Assert.Equal(0, plan.Zone("Z").PeakPriceUsdPerMwh[0], Tolerance.Closed);
    }

    /// <summary>50 MW of sun at 0.4 in the peak hours give 4.8 GWh of the 12 wanted there.</summary>
    [Fact]
    public void Renewables_serve_their_block()
    {
        var plan = Given.Plan(Zone().Solar("sun", "Z", 50, 0.4).Thermal("cheap", "Z", 100, 20), 1);

        Assert.Equal(4.8, plan.Zone("Z").RenewableGwh[0], Tolerance.Closed);
        Assert.Equal(31.2, plan.Zone("Z").ThermalGwh[0], Tolerance.Closed);
    }

    /// <summary>
    /// 100 m of fixed head: 0.24525 GWh per hm³. 50 hm³ give 12.2625 GWh, and a hm³ more saves 0.24525 · 60 / 1000 = 0.014715 million USD.
    /// Turbines of 10 m³/s use 25.92 hm³: 6.35688 GWh, and more water is worth nothing.
    /// </summary>
    [Theory]
    [InlineData(1000, 12.2625, 0.014715)]
    [InlineData(10, 6.35688, 0)]
    public void A_run_of_river_plant_uses_what_flows_up_to_its_turbines(double m3s, double gwh, double value)
    {
        var region = Zone().Thermal("dear", "Z", 100, 60).Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea")
            .Inflow("head", 50).Hydro("plant", "Z", "river", fixedHeadM: 100, m3s: m3s);

        var plan = Given.Plan(region, 1);

        Assert.Equal(gwh, plan.Zone("Z").HydroGwh[0], Tolerance.Closed);
        Assert.Equal(value, plan.WaterValue("head")[0], Tolerance.Closed);
    }

    /// <summary>
    /// A lift of 0.5 kWh/m³ where energy costs 60 USD/MWh takes 0.03 USD/m³: water worth 0.72 at the field is worth 0.69 in the river.
    /// 50 hm³ need 25 GWh on top of the 36.
    /// </summary>
    [Fact]
    public void Pumping_is_a_load_and_lowers_the_value_of_water()
    {
        var region = WaterTests.Empty().Zone("ZL", "S", Fifty).Thermal("dear", "ZL", 1000, 60)
            .Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea").Inflow("head", WaterTests.OnlyJuly(50))
            .Farm("farm", 0.9, node: "head", kha: 80, lift: 0.5, zone: "ZL");

        var plan = Given.Plan(region);

        Assert.Equal(25, plan.Zone("ZL").LiftGwh[6], Tolerance.Closed);
        Assert.Equal(61, plan.Zone("ZL").ThermalGwh[6], Tolerance.Closed);
        Assert.Equal(0.69, plan.WaterValue("head")[6], Tolerance.Closed);
    }

    /// <summary>
    /// Where 40 MW serve 29.8 of 36 GWh, every kWh for pumps is taken from people at 500 USD/MWh: the lift costs 0.25 USD/m³, more than the 0.24
    /// that the crop would lose. From the half that keeps the field alive on, the pumps stand still.
    /// </summary>
    [Fact]
    public void Pumps_stop_where_power_is_worth_more_than_the_harvest()
    {
        var region = WaterTests.Empty().Zone("ZL", "S", Fifty).Thermal("small", "ZL", 40, 60)
            .Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea").Inflow("head", WaterTests.OnlyJuly(500))
            .Farm("farm", 0.3, node: "head", lift: 0.5, zone: "ZL");

        Assert.Equal(50, Given.Plan(region).Taken("farm")[6], Tolerance.Closed);
    }

    /// <summary>
    /// Pumps run on power that is there, never on energy not served: 10 MW give 7.44 GWh in July, enough for 14.88 hm³ at 0.5 kWh/m³.
    /// </summary>
    [Fact]
    public void Pumps_do_not_run_on_energy_that_is_not_there()
    {
        var region = WaterTests.Empty().Zone("ZL", "S", Fifty).Thermal("small", "ZL", 10, 60)
            .Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea").Inflow("head", WaterTests.OnlyJuly(500))
            .Farm("farm", 0.9, node: "head", lift: 0.5, zone: "ZL");

        Assert.Equal(14.88, Given.Plan(region).Taken("farm")[6], Tolerance.Closed);
    }

    [Fact]
    public void The_balance_of_every_zone_closes() => Assert.InRange(Given.Plan(Valley.Build()).Audit.EnergyResidualGwh, 0, Tolerance.Closed);

    private static SmallRegion Zone(double peakRatio = 1) => new SmallRegion().State("S").Zone("Z", "S", Fifty, peakRatio: peakRatio);

    private static SmallRegion TwoZones(double lineMw) => new SmallRegion().State("A", 1).State("B", 2)
        .Zone("ZA", "A").Zone("ZB", "B", Fifty).Thermal("cheap", "ZA", 100, 20).Thermal("dear", "ZB", 100, 60)
        .Line("line", "ZA", "ZB", lineMw, loss: 0.05);
}
