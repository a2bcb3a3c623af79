using Darya.Corridors.Freight;
using Darya.Model.Corridors;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Freight;

public sealed class FreightModelTests
{
    /// <summary>151 km at 0.1 USD and 50 km/h; 8 h and 100 USD for 20 t at the gate; 0.1 USD an hour; spread 4 h at 0.8 of it.</summary>
    private const double WayCost = 15.1 + 5 + (0.1 * ((151 / 50.0) + 8)) + (0.8 * 0.1 * 4);

    private const double Rounding = 1e-9;

    [Fact]
    public void The_cost_of_a_single_way_is_its_money_its_hours_and_its_spread()
    {
        var pair = Assert.Single(FreightModel.Of(OneWay()).Base.Pairs);

        Assert.Equal(WayCost, pair.UsdPerTonne, Rounding);
        Assert.Equal(20.1, pair.MoneyUsdPerTonne, Rounding);
        Assert.Equal((151 / 50.0) + 8, pair.Hours, Rounding);
        Assert.Equal(151, pair.Km, Rounding);
    }

    [Fact]
    public void Trade_becomes_tonnes_by_share_and_value()
    {
        var pair = Assert.Single(FreightModel.Of(OneWay()).Base.Pairs);

        // 480 million USD, half of it wheat at 240 USD/t.
        Assert.Equal(1, pair.Mt, Rounding);
    }

    [Fact]
    public void A_share_for_a_pair_stands_before_that_of_the_exporter()
    {
        var request = OneWay();
        var shares = new[] { new CommodityShare("*", "wheat", 0.5, Model.Confidence.Estimate, "s", ""), new CommodityShare("AA", "wheat", 0.25, Model.Confidence.Estimate, "s", "") { Importer = "BB" } };

        Assert.Equal(0.5, FreightModel.Of(request with { Data = request.Data with { CommodityShares = shares } }).Base.Pairs[0].Mt, Rounding);
    }

    [Fact]
    public void Cost_over_value_is_the_cost_over_240_usd()
    {
        var model = FreightModel.Of(OneWay());

        Assert.Equal(WayCost / 240, model.Base.CostOverValue("AA", "BB", "food")!.Value, Rounding);
        Assert.Null(model.Base.CostOverValue("BB", "AA", "food"));
    }

    [Fact]
    public void Two_equal_ways_carry_half_each_and_are_worth_ln_2_over_the_dispersion()
    {
        var request = Request();
        var state = FreightModel.Of(request with { Data = request.Data with { Periods = [Closed("mb")] } }).Base;

        Assert.Equal(0.5, state.Load("gate_n").ForwardMt, Rounding);
        Assert.Equal(0.5, state.Load("gate_s").ForwardMt, Rounding);
        Assert.Equal(0, state.Load("gate_s").BackwardMt);
        Assert.Equal(WayCost - (Math.Log(2) / 0.1), state.Pairs[0].UsdPerTonne, Rounding);
    }

    [Fact]
    public void What_begins_at_a_place_and_enters_it_leaves_it_or_ends_there()
    {
        var request = Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("BB", "MM", "food", 240), new GoodsFlow("MM", "AA", "food", 96));
        var state = FreightModel.Of(request).Base;
        var begins = new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 0.5, ["m"] = 0.2 };
        var ends = new Dictionary<string, double>(StringComparer.Ordinal) { ["b"] = 1, ["m"] = 0.5, ["a"] = 0.2 };
        foreach (var place in request.Data.Nodes)
        {
            double Loads(bool enters) => request.Data.Links.Sum(l =>
                (l.To == place.Id ? (enters ? state.Load(l.Id).ForwardMt : state.Load(l.Id).BackwardMt) : 0) + (l.From == place.Id ? (enters ? state.Load(l.Id).BackwardMt : state.Load(l.Id).ForwardMt) : 0));

            Assert.Equal(begins.GetValueOrDefault(place.Id) + Loads(true), ends.GetValueOrDefault(place.Id) + Loads(false), Rounding);
        }
    }

    [Fact]
    public void A_queue_at_capacity_adds_the_stated_share_of_the_hours()
    {
        var request = OneWay();
        var traffic = new CrossingTraffic("north", TrafficItem.Freight, TrafficKind.Capacity, 2024, 1, 1, 1, Model.Confidence.Official, "s", "");
        var pair = FreightModel.Of(request with { Data = request.Data with { Traffic = [traffic] } }).Base.Pairs[0];

        // 1 Mt over 1 Mt a year: 15 % of 8 h.
        Assert.Equal((151 / 50.0) + (8 * 1.15), pair.Hours, Rounding);
        Assert.Equal(WayCost + (0.1 * 8 * 0.15), pair.UsdPerTonne, Rounding);
    }

    [Fact]
    public void A_change_of_nothing_changes_nothing_to_the_last_digit()
    {
        var request = Request();
        var traffic = new CrossingTraffic("north", TrafficItem.Trucks, TrafficKind.Capacity, 2024, 100, 100, 100, Model.Confidence.Official, "s", "");
        var model = FreightModel.Of(request with { Data = request.Data with { Traffic = [traffic] } });

        Assert.Equal(0, Welfare.Of(model.Base, model.Solve(new FreightChange())).CostMusd);
    }

    [Fact]
    public void Trade_given_is_moved_as_it_is()
    {
        var model = FreightModel.Of(OneWay());

        Assert.Equal(0.8, model.Solve(FreightChange.None, [new GoodsFlow("AA", "BB", "food", 384)]).Pairs[0].Mt, Rounding);
    }

    [Fact]
    public void Goods_where_the_request_has_none_are_refused() => Assert.Equal(
        "goods 'wheat' from 'BB' to 'AA': 0.2 Mt; the request has none to scale, or they are negative",
        Assert.Throws<CorridorException>(() => FreightModel.Of(OneWay()).Solve(FreightChange.None, [new GoodsFlow("BB", "AA", "food", 96)])).Message);

    [Fact]
    public void A_planned_way_is_used_only_once_its_work_is_built()
    {
        var request = OneWay();
        var work = new JointWork(
            "tunnel", Name("Tunnel"), JointWorkKind.Road, ["AA"], 10, null, null, null, 100, 100, 100, 2024, null, null, null, null, null, JointWorkStatus.Agreed, "", [], [], Model.Confidence.Official, "s", "");
        var model = FreightModel.Of(request with { Data = request.Data with { Links = [.. request.Data.Links, Link("tunnel_road", "a", "a_north", 20, work: "tunnel")], Works = [work] } });
        var built = model.Solve(new FreightChange { Built = ["tunnel"] });

        Assert.Equal(0, model.Base.Load("tunnel_road").ForwardMt);
        Assert.True(built.Load("tunnel_road").ForwardMt > 0.5);
        Assert.True(Welfare.Of(model.Base, built).CostMusd < -5);
    }

    [Fact]
    public void The_order_of_rows_leaves_no_trace()
    {
        var request = Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("BB", "MM", "food", 240));
        var turned = request with { Goods = [.. request.Goods.Reverse()], Data = request.Data with { GoodsPlaces = [.. request.Data.GoodsPlaces.Reverse()] } };

        Assert.Equal(FreightModel.Of(request).Base.Pairs, FreightModel.Of(turned).Base.Pairs);
    }

    [Fact]
    public void Everything_unknown_in_a_change_is_told_at_once() => Assert.Equal(
        """
        no work 'tunel'; there are 
        no crossing 'nort'; there are ma, mb, north, south
        no place 'c'; there are a, a_east, a_north, a_south, b, b_east, b_north, b_south, m, m_a, m_b
        no economy 'XX'; there are AA, BB, MM
        the factor on trade is 0; it must be finite and > 0
        """,
        Assert.Throws<CorridorException>(() => FreightModel.Of(Request()).Solve(
            new FreightChange { Built = ["tunel"], ClosedCrossings = ["nort"], ClosedPlaces = ["c"], ClosedTransits = ["XX"], DemandFactor = 0 })).Message);

    [Fact]
    public void A_place_of_goods_that_no_way_reaches_is_named()
    {
        var request = Request();
        var islet = request.Data with
        {
            Nodes = [.. request.Data.Nodes, Node("islet", "AA")],
            GoodsPlaces = [.. request.Data.GoodsPlaces, new GoodsPlace("AA", "*", "islet", GoodsDirection.Origin, "*", 1, Model.Confidence.Estimate, "s", "")],
        };

        Assert.Equal(
            "place 'islet': goods begin or end there, and no way that is open joins it with another economy",
            Assert.Throws<CorridorException>(() => FreightModel.Of(request with { Data = islet })).Message);
    }

    [Fact]
    public void Faults_of_tables_and_settings_come_with_their_places()
    {
        var request = Request(new GoodsFlow("AA", "BB", "food", -1), new GoodsFlow("AA", "ZZ", "food", 10));
        var data = request.Data with { Parameters = [.. request.Data.Parameters.Where(p => p.Id != "incidence")] };

        Assert.Equal(
            """
            goods from 'AA' to 'BB' in sector 'food': -1 million USD; must be finite and ≥ 0
            economy 'ZZ' has goods but no place for them in goods_places
            """,
            Assert.Throws<CorridorException>(() => FreightModel.Of(request)).Message);
        Assert.Equal(
            "'siding_share' is 2; it must be from 0 to 1\ncorridor_parameters has no 'incidence'",
            string.Join('\n', Assert.Throws<CorridorException>(() => FreightModel.Of(request with { Data = data, Settings = new Dictionary<string, double> { ["siding_share"] = 2 } })).Faults.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_crossing_without_a_link_and_a_link_of_negative_cost_are_named()
    {
        var request = Request();
        var data = request.Data with
        {
            Crossings = [.. request.Data.Crossings, Crossing("west", "a", "b")],
            Links = [.. request.Data.Links, Link("path", "a", "b", 5) with { CostUsdPerTonneKm = -1, Mode = TransportMode.Rail }],
        };

        Assert.Equal(
            """
            crossing 'west': no Road link joins its sides 'a' and 'b'
            link 'path': length, speed and cost must be positive; got 5 km, 50 km/h, -1 USD/t/km
            """,
            Assert.Throws<CorridorException>(() => FreightModel.Of(request with { Data = data })).Message);
    }
}
