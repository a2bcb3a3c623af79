using Darya.Corridors.Freight;
using Darya.Corridors.Indicators;
using Darya.Corridors.Questions;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Freight;

public sealed class CentralAsiaFreightTests(CentralAsiaFreight region) : IClassFixture<CentralAsiaFreight>
{
    /// <summary>Commodities are assumed shares of trade in sectors: tonnes that hang on many of them are held to a factor of 1.6.</summary>
    private const double Factor = 1.6;

    private static readonly string[] OtherGates = ["rail_kerkichi_andkhoy", "rail_serhetabat_torghundi", "road_panji_poyon_shirkhan_bandar"];

    [Theory]
    [InlineData("*", "AF", null)]
    [InlineData("*", "AF", "galaba_hairatan")]
    [InlineData("*", "AF", "ymamnazar_aqina_rail")]
    [InlineData("*", "AF", "serhetabat_torghundi_rail")]
    [InlineData("KZ", "UZ", null)]
    [InlineData("KZ", "CN", null)]
    public void Tonnes_by_rail_lie_near_those_reported(string from, string to, string? crossing)
    {
        var checks = region.Tonnages.Where(t => t.From == from && t.To == to && t.Crossing == crossing && t.Commodity == "*" && t.Mode is not null).ToList();
        var reported = checks.Average(t => t.ReportedKt);

        Assert.NotEmpty(checks);
        Assert.InRange(checks[0].ModelledKt, reported / Factor, reported * Factor);
    }

    [Fact]
    public void Tonnages_that_differ_by_more_than_a_quarter_say_why() => Assert.All(
        region.Tonnages, t => Assert.True(t.Reason is not null || (t.ModelledKt <= t.ReportedKt * 1.25 && t.ModelledKt >= t.ReportedKt / 1.25)));

    [Fact]
    public void Goods_sent_are_goods_received_and_queues_agree()
    {
        var states = GoodsReading.States(region.Model.Base);

        Assert.True(region.Model.Base.Converged);
        Assert.Equal(states.Sum(s => s.ExportsMt), states.Sum(s => s.ImportsMt), 1e-6);
        Assert.Equal(GoodsReading.Goods(region.Model.Base).Sum(g => g.Mt), states.Sum(s => s.ExportsMt), 1e-6);
    }

    [Fact]
    public void Closing_Yallama_and_Saryagash_sends_goods_round_by_Karakalpakstan_and_by_truck()
    {
        var (welfare, after) = Close(["konysbayeva_yallama", "saryagash_keles"], []);

        Assert.InRange(welfare.ReroutedMt, 15, 40);
        Assert.InRange(welfare.CostMusd, 300, 2000);
        Assert.Equal("UZ", welfare.States[0].Economy);
        Assert.True(Both(after, "rail_oasis_kungrad") > Both(region.Model.Base, "rail_oasis_kungrad") + 3);
        Assert.Equal(welfare.CostMusd, welfare.States.Sum(s => s.BorneMusd), 1e-6);
    }

    [Fact]
    public void Closing_Hairatan_costs_Afghanistan_most_and_fills_the_other_gates()
    {
        var (welfare, after) = Close(["galaba_hairatan", "ayraton_hairatan"], []);

        Assert.Equal("AF", welfare.States[0].Economy);
        Assert.All(
            OtherGates,
            leg => Assert.True(Both(after, leg) > Both(region.Model.Base, leg)));
    }

    [Fact]
    public void Closing_the_Caspian_ports_turns_goods_to_Iran()
    {
        var (welfare, after) = Close([], ["aktau_port", "kuryk_port", "turkmenbashi_port"]);

        Assert.True(welfare.CostMusd > 100);
        Assert.Equal(0, Both(after, "sea_aktau_baku"));
        Assert.True(Both(after, "rail_sarahs_sarakhs_ir") > Both(region.Model.Base, "rail_sarahs_sarakhs_ir"));
    }

    [Fact]
    public void A_state_whose_transit_closes_keeps_its_own_trade_and_lets_nothing_through()
    {
        var after = region.Model.Solve(new FreightChange { ClosedTransits = ["UZ"] });

        Assert.Equal(0, after.Transit()[region.Model.Network.Table.Economy("UZ")], 1e-9);
        Assert.True(after.Pairs.Where(p => p.Exporter == "UZ").Sum(p => p.Mt) > 0.9 * region.Model.Base.Pairs.Where(p => p.Exporter == "UZ").Sum(p => p.Mt));
    }

    [Fact]
    public void No_work_makes_the_region_poorer_and_those_outside_the_network_change_nothing()
    {
        string[] ways = ["bakhty_ayagoz", "china_kyrgyzstan_uzbekistan", "darbaza_maktaaral", "moyinty_kyzylzhar", "trans_afghan"];
        foreach (var work in ways.Append("rogun"))
        {
            var cost = Welfare.BorneMusd(region.Model.Base, region.Model.Solve(new FreightChange { Built = [work] })).Values.Sum();

            Assert.True(work == "rogun" ? cost == 0 : cost < 0, work);
        }
    }

    [Fact]
    public void Corridors_have_the_four_indicators_and_say_what_bars_them()
    {
        var corridors = CorridorReading.Of(region.Model, region.Model.Base, null);

        Assert.All(corridors, c =>
        {
            Assert.True(c.Modelled.SpeedWithDelayKmh <= c.Modelled.SpeedWithoutDelayKmh);
            Assert.True(c.Modelled.UsdPer500KmPer20Tonnes > 0 && c.Modelled.Hours > 0);
            Assert.Equal(c.IsOpen, c.Obstacle is null);
        });
        Assert.Equal("Torugart - Makmal (rail): not built; Makmal - Jalal-Abad: not built", corridors.Single(c => c.Id == "cku").Obstacle!.English);
    }

    private static double Both(FreightState state, string leg) => state.Load(leg).ForwardMt + state.Load(leg).BackwardMt;

    private (Welfare Welfare, FreightState After) Close(string[] crossings, string[] places)
    {
        var after = region.Model.Solve(FreightChange.Of(new ClosureQuestion(Name("closure"), crossings, places, [])));
        return (Welfare.Of(region.Model.Base, after), after);
    }
}
