using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Freight;

public sealed class WelfareTests
{
    private const double Rounding = 1e-9;

    [Fact]
    public void Goods_without_a_way_stop_and_cost_the_area_up_to_the_choke_price()
    {
        var model = FreightModel.Of(OneWay());
        var welfare = Welfare.Of(model.Base, model.Solve(FreightChange.Of(Closing("north"))));

        // Demand T (q/p)^-2 from p = v + C to p + v: T p (1 - p / (p + v)).
        var price = 240 + model.Base.Pairs[0].UsdPerTonne;
        Assert.Equal(price * (1 - (price / (price + 240))), welfare.CostMusd, 1e-6);
        Assert.Equal(1, welfare.StoppedMt, Rounding);
        Assert.Equal(0, welfare.ReroutedMt, Rounding);
        Assert.Null(Assert.Single(welfare.Pairs).UsdPerTonneAfter);
    }

    [Fact]
    public void Goods_that_find_another_way_pay_the_difference_and_some_stop()
    {
        var request = Request();
        var model = FreightModel.Of(request with { Data = request.Data with { Periods = [Closed("mb")] } });
        var after = model.Solve(FreightChange.Of(Closing("north")));
        var welfare = Welfare.Of(model.Base, after);

        // Of two equal ways one is left: C rises by ln 2 / θ, half of what is still sent takes the other gate.
        var (before, rise) = (240 + model.Base.Pairs[0].UsdPerTonne, Math.Log(2) / 0.1);
        var left = Math.Pow((before + rise) / before, -2);
        Assert.Equal(before * (1 - (before / (before + rise))), welfare.CostMusd, 1e-6);
        Assert.Equal(left, after.Pairs[0].Mt, Rounding);
        Assert.Equal(left / 2, welfare.ReroutedMt, Rounding);
        Assert.Equal(1 - left, welfare.StoppedMt, Rounding);
    }

    [Fact]
    public void What_economies_bear_sums_to_the_cost_and_goes_half_to_each_end()
    {
        var model = FreightModel.Of(Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("BB", "MM", "food", 240)));
        var after = model.Solve(FreightChange.Of(Closing("north", "south")));
        var welfare = Welfare.Of(model.Base, after);

        Assert.Equal(welfare.CostMusd, welfare.States.Sum(s => s.BorneMusd), Rounding);
        Assert.Equal(welfare.CostMusd, welfare.States.Sum(s => s.ExportsMusd), Rounding);
        Assert.Equal(welfare.States.Single(s => s.Economy == "AA").ExportsMusd / 2, welfare.States.Single(s => s.Economy == "AA").BorneMusd, Rounding);
        Assert.Equal(welfare.States.ToDictionary(s => s.Economy, s => s.BorneMusd), Welfare.BorneMusd(model.Base, after).Where(s => s.Value != 0).ToDictionary(s => s.Key, s => s.Value));
    }

    [Fact]
    public void A_closed_transit_turns_away_others_goods_and_leaves_the_states_own_trade()
    {
        var request = Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("AA", "MM", "food", 240), new GoodsFlow("MM", "BB", "food", 240));
        var model = FreightModel.Of(request with { Data = request.Data with { Periods = [Closed("north"), Closed("south")] } });
        var after = model.Solve(new FreightChange { ClosedTransits = ["MM"] });

        Assert.Equal(1, model.Base.Pairs.Single(p => p.Exporter == "AA" && p.Importer == "BB").Mt, Rounding);
        Assert.Equal(0, after.Pairs.Single(p => p.Exporter == "AA" && p.Importer == "BB").Mt);
        Assert.Equal(0.5, after.Pairs.Single(p => p.Importer == "MM").Mt, Rounding);
        Assert.Equal(0.5, after.Pairs.Single(p => p.Exporter == "MM").Mt, Rounding);
        Assert.Equal(-1, Welfare.Of(model.Base, after).States.Single(s => s.Economy == "MM").TransitMt, Rounding);
    }

    [Fact]
    public void A_closed_place_lets_nothing_pass_or_end_there()
    {
        var model = FreightModel.Of(Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("AA", "MM", "food", 240)));
        var after = model.Solve(new FreightChange { ClosedPlaces = ["m"] });

        Assert.Equal(0, after.Pairs.Single(p => p.Importer == "MM").Mt);
        Assert.Equal(0, after.Load("m_1").ForwardMt);
        Assert.Equal(1, after.Pairs.Single(p => p.Importer == "BB").Mt, 0.02);
    }

    [Fact]
    public void More_closed_never_costs_less()
    {
        var model = FreightModel.Of(Request(new GoodsFlow("AA", "BB", "food", 480), new GoodsFlow("BB", "MM", "food", 240), new GoodsFlow("MM", "AA", "food", 96)));
        string[] crossings = ["ma", "mb", "north", "south"];
        double Cost(int set) => Welfare.Of(model.Base, model.Solve(FreightChange.Of(Closing([.. crossings.Where((_, k) => (set >> k & 1) == 1)])))).CostMusd;
        var costs = Enumerable.Range(0, 16).Select(Cost).ToArray();
        for (var set = 0; set < 16; set++)
        {
            for (var crossing = 0; crossing < 4; crossing++)
            {
                Assert.True(costs[set | (1 << crossing)] >= costs[set] - Rounding);
            }
        }
    }

    [Fact]
    public void An_easier_gate_saves_its_hours_its_spread_and_its_money()
    {
        var model = FreightModel.Of(OneWay());
        var after = model.Solve(new FreightChange { Eased = [new EaseTarget("north", Hours: 4, UsdPercent: -50)] });

        // Hours and spread halve: 4 h less and 2 h less at 0.8, at 0.1 USD; 50 USD less for 20 t.
        Assert.Equal(model.Base.Pairs[0].UsdPerTonne - 0.4 - 0.16 - 2.5, after.Pairs[0].UsdPerTonne, Rounding);
        Assert.True(Welfare.Of(model.Base, after).CostMusd < 0);
    }

    [Fact]
    public void A_gate_is_never_made_slower()
    {
        var model = FreightModel.Of(OneWay());

        Assert.Equal(0, Welfare.Of(model.Base, model.Solve(new FreightChange { Eased = [new EaseTarget("north", Hours: 40, Usd: 1000)] })).CostMusd);
    }

    [Fact]
    public void Ends_of_easing_out_of_range_are_told_at_once() => Assert.Equal(
        """
        crossing 'north' is eased twice
        crossing 'north': hours and money must be ≥ 0; got -1 h,  USD
        crossing 'north': a change must be from -100 to 0 %; got 10 % of hours, 0 % of money
        """,
        Assert.Throws<CorridorException>(() => FreightModel.Of(OneWay()).Solve(
            new FreightChange { Eased = [new EaseTarget("north", Hours: -1), new EaseTarget("north", HoursPercent: 10)] })).Message);
}
