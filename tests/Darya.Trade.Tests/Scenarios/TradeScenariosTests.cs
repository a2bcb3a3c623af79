using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Matrix;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;
using Xunit;

namespace Darya.Trade.Tests.Scenarios;

public sealed class TradeScenariosTests
{
    private static readonly (string Exporter, string Importer)[] BothWays = [("A", "B"), ("B", "A")];

    private static readonly string[] Sectors = ["farm", "goods"];

    private static readonly LocalName Name = new("test", "проверка");
    private static readonly DrawSettings None = new(Count: 0);

    [Fact]
    public void Without_a_lever_nothing_changes()
    {
        var outcome = Run(SmallTrade.Symmetric().Flow("A", "B", 300, 7).Parameter("theta", 4, 2, 8), new DrawSettings(5));

        Assert.All(outcome.Economies, gain =>
        {
            Assert.Equal(0, gain.RealIncomePercent.Central, Tolerances.Exact);
            Assert.Equal(0, gain.RealIncomePercent.High, Tolerances.Exact);
            Assert.Equal(0, gain.ExportsPercent.Central, 1e-9);
            Assert.Equal(0, gain.ImportsPercent.Low, 1e-9);
        });
        Assert.All(outcome.Sectors, gain => Assert.Equal(gain.ExportsBeforeMusd, gain.ExportsAfterMusd, 1e-7));
        Assert.Empty(outcome.Levers);
    }

    [Fact]
    public void Hours_act_by_the_elasticity_and_never_below_the_best_measured()
    {
        var trade = SmallTrade.Symmetric().Border("A", "A", null, 8).Border("B", "B", null, 4).Border("Pass", "C", "B", 1);

        var half = Run(trade, None, new BorderHoursLever("A", "B", BorderMode.Road, 2));
        var best = Run(trade, None, new BorderHoursLever("A", "B", BorderMode.Road, null));
        var nothing = Run(trade, None, new BorderHoursLever("A", "B", BorderMode.Road, 0.01));

        Assert.Equal(0.13 * Math.Log(2), half.Levers.Single(lever => lever.Importer == "B").Partial, Tolerances.Exact);
        Assert.Equal(0.13 * Math.Log(4), half.Levers.Single(lever => lever.Importer == "A").Partial, Tolerances.Exact);
        Assert.Equal(0.13 * Math.Log(8), best.Levers.Single(lever => lever.Importer == "A").Partial, Tolerances.Exact);
        Assert.Equal(best.Economies, nothing.Economies);
        Assert.Contains(nothing.Warnings, warning => warning.English == "A-B: 0.01 h were asked for; the effect is computed for 1 h, the best measured (Pass, 2022).");
        Assert.Contains(best.Warnings, warning => warning.English == "A to B: no crossing between the two was measured; the national mean of B stands in (4 h, 2022).");
    }

    [Fact]
    public void A_tariff_acts_by_theta_on_its_sector_and_sectors_add_up_to_the_flow()
    {
        var outcome = Run(SmallTrade.Symmetric().Barrier("B", "A", "farm", TradeBarrierKind.Tariff, 10), None, new TariffLever("B", "A", ["farm"], 0));
        var lever = Assert.Single(outcome.Levers);

        Assert.Equal(4 * Math.Log(1.1), lever.BySector[0], Tolerances.Exact);
        Assert.Equal(0, lever.BySector[1]);
        Assert.Equal(Math.Log((0.6 * Math.Pow(1.1, 4)) + 0.4), lever.Partial, Tolerances.Exact);
        Assert.All(outcome.Economies, gain =>
        {
            var sectors = outcome.Sectors.Where(item => item.Economy == gain.Economy).ToArray();
            Assert.Equal(sectors.Sum(item => item.ExportsBeforeMusd) * (1 + (gain.ExportsPercent.Central / 100)), sectors.Sum(item => item.ExportsAfterMusd), 1e-7);
        });
    }

    [Fact]
    public void Rules_take_away_a_share_of_their_cost_both_ways()
    {
        var outcome = Run(SmallTrade.Symmetric().Barrier("*", "*", "*", TradeBarrierKind.Rule, 20), None, new RulesLever("A", "B", null, 0.5));

        Assert.Equal(["A-B", "B-A"], outcome.Levers.Select(lever => $"{lever.Exporter}-{lever.Importer}"));
        Assert.All(outcome.Levers, lever => Assert.Equal(4 * Math.Log(1.2 / 1.1), lever.Partial, Tolerances.Exact));
        Assert.All(outcome.Levers, lever => Assert.Equal(100 * (1 - (1.1 / 1.2)), lever.CostPercent, 1e-10));
    }

    [Fact]
    public void Transport_by_sector_acts_by_theta_on_one_plus_its_cost_over_value()
    {
        var trade = SmallTrade.Symmetric();
        var outcome = Run(trade, None, new TransportLever(Name, [new("A", "B", "goods", 0.2, 0.1)]));
        var lever = Assert.Single(outcome.Levers);

        Assert.Equal(0, lever.BySector[0]);
        Assert.Equal(4 * Math.Log(1.2 / 1.1), lever.BySector[1], Tolerances.Exact);
        Assert.Equal(Math.Log(0.6 + (0.4 * Math.Pow(1.2 / 1.1, 4))), lever.Partial, Tolerances.Exact);
    }

    [Fact]
    public void Transport_of_all_sectors_both_ways_is_a_corridor_with_the_same_cut()
    {
        var trade = SmallTrade.Symmetric();
        var corridor = Run(trade, None, new CorridorLever(Name, [("A", "B")], 100 * (1 - (1.1 / 1.2))));
        var transport = Run(trade, None, new TransportLever(Name, [.. BothWays.SelectMany(pair => Sectors, (pair, sector) => new TransportCost(pair.Exporter, pair.Importer, sector, 0.2, 0.1))]));

        Assert.All(corridor.Economies.Zip(transport.Economies), pair => Assert.Equal(pair.First.RealIncomePercent.Central, pair.Second.RealIncomePercent.Central, 1e-10));
    }

    [Fact]
    public void The_central_answer_by_flow_adds_up_to_the_scenario()
    {
        var data = SmallTrade.Symmetric().Build();
        var matrix = BaseMatrix.Of(data, 2025);
        var scenario = new TradeScenario(Name, [new TransportLever(Name, [new("A", "B", "goods", 0.2, 0.1)])]);
        var (whole, central) = (TradeScenarios.Run(data, matrix, scenario, None), TradeScenarios.Central(data, matrix, scenario));

        Assert.Equal(whole.Economies.Select(gain => gain.RealIncomeMusd.Central), central.Gains.Select(gain => gain.RealIncomeMusd.Central));
        Assert.All(whole.Pairs, pair => Assert.Equal(
            pair.AfterMusd.Central,
            central.Flows.Where(flow => (flow.Exporter, flow.Importer) == (pair.First, pair.Second) || (flow.Exporter, flow.Importer) == (pair.Second, pair.First)).Sum(flow => flow.AfterMusd),
            1e-9));
        Assert.Equal(40, central.Flows.Single(flow => (flow.Exporter, flow.Importer, flow.Sector) == ("A", "B", "goods")).BeforeMusd, 1e-9);
    }

    [Fact]
    public void Transport_of_nothing_known_is_refused_by_name()
    {
        var refused = Assert.Throws<TradeException>(() => Run(SmallTrade.Symmetric(), None, new TransportLever(Name, [new("A", "X", "cheese", -1, 0.1), new("A", "B", "farm", 0, 0), new("A", "B", "farm", 0, 0)])));

        Assert.Equal(
            [
                "Transport test: no economy 'X'; the trade tables have A, B, C, P, W.",
                "Transport test: no sector 'cheese'; the trade tables have farm, goods.",
                "Transport test: costs over value must be at least 0; got -1 and 0.1 for A to X, cheese.",
                "Transport test: A to B, farm is given more than once.",
            ],
            refused.Faults);
    }

    [Fact]
    public void A_corridor_cuts_the_value_it_says()
    {
        var outcome = Run(SmallTrade.Symmetric(), None, new CorridorLever(Name, [("A", "C")], 5));

        Assert.All(outcome.Levers, lever => Assert.Equal(5, lever.CostPercent, 1e-10));
        Assert.True(Gain(outcome, "A") > 0 && Gain(outcome, "C") > 0 && Gain(outcome, "B") < 0);
    }

    [Fact]
    public void A_common_market_by_coefficient_changes_only_pairs_that_have_no_agreement()
    {
        var trade = SmallTrade.Symmetric().Union("A", "u").Union("B", "u").Coefficient("rta", 0.5, 0.1);

        var outcome = Run(trade, None, new CommonMarketLever(["A", "B", "C"], MarketBasis.Coefficient));

        Assert.Equal(["A-C", "B-C", "C-A", "C-B"], outcome.Levers.Select(lever => $"{lever.Exporter}-{lever.Importer}").Order());
        Assert.All(outcome.Levers, lever => Assert.Equal(0.5, lever.Partial, Tolerances.Exact));
    }

    [Fact]
    public void A_common_market_by_barriers_removes_tariffs_and_rules()
    {
        var trade = SmallTrade.Symmetric().Barrier("*", "*", "*", TradeBarrierKind.Rule, 20).Barrier("C", "*", "*", TradeBarrierKind.Tariff, 5);

        var outcome = Run(trade, None, new CommonMarketLever(["A", "B", "C"], MarketBasis.Barriers) { RulesShare = 0.5 });

        Assert.Equal(4 * Math.Log(1.2 / 1.1 * 1.05), outcome.Levers.Single(lever => lever is { Exporter: "A", Importer: "C" }).Partial, Tolerances.Exact);
        Assert.Equal(4 * Math.Log(1.2 / 1.1), outcome.Levers.Single(lever => lever is { Exporter: "C", Importer: "A" }).Partial, Tolerances.Exact);
        Assert.Contains(outcome.Warnings, warning => warning.English.EndsWith("brings nothing: B on A, A on B, A on C, B on C.", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_states_gain_alike_and_sell_more_to_each_other()
    {
        var outcome = Run(SmallTrade.Symmetric(), None, new CorridorLever(Name, [("A", "B"), ("A", "C"), ("B", "C")], 10));

        Assert.Equal(Gain(outcome, "A"), Gain(outcome, "B"), 1e-10);
        Assert.Equal(Gain(outcome, "A"), Gain(outcome, "C"), 1e-10);
        Assert.Equal(Gain(outcome, "P"), Gain(outcome, "W"), 1e-10);
        Assert.True(Gain(outcome, "A") > 0 && Gain(outcome, "P") < 0);
        Assert.InRange(outcome.Residual, 0, 1e-11);
        var dependence = outcome.Dependence[0];
        Assert.Equal(2500, dependence.ImportConcentrationBefore, 1e-9);
        Assert.Equal(25, dependence.Partners[0].ImportsBefore, 1e-9);
        Assert.Equal(100 * 100 / 1200.0, dependence.Partners[0].SpendingBefore, 1e-9);
        Assert.True(dependence.Partners[0].ImportsAfter > 25 && dependence.Partners[3].ImportsAfter < 25);
        Assert.Equal(100, dependence.Partners.Sum(partner => partner.ImportsAfter), 1e-9);
    }

    [Fact]
    public void Real_income_in_money_is_its_percentage_of_goods_output()
    {
        var gain = Run(SmallTrade.Symmetric(), None, new CorridorLever(Name, [("A", "B")], 10)).Economies[0];

        Assert.Equal(gain.RealIncomePercent.Central / 100 * 1200, gain.RealIncomeMusd.Central, 1e-9);
    }

    [Fact]
    public void Ranges_hold_the_centre_and_do_not_depend_on_threads()
    {
        var trade = SmallTrade.Symmetric().Parameter("theta", 4, 2.5, 8).Barrier("*", "*", "*", TradeBarrierKind.Rule, 20, 15, 30);
        var lever = new RulesLever("A", "B", null, 1);

        var one = Run(trade, new DrawSettings(60, 7) { Threads = 1 }, lever);
        var two = Run(trade, new DrawSettings(60, 7) { Threads = 2 }, lever);
        var other = Run(trade, new DrawSettings(60, 8) { Threads = 2 }, lever);

        Assert.Equal(one.Economies, two.Economies);
        Assert.NotEqual(one.Economies, other.Economies);
        var range = one.Economies[0].RealIncomePercent;
        Assert.True(range.Low < range.Central && range.Central < range.High);
    }

    [Fact]
    public void All_faults_of_all_levers_are_named()
    {
        var fault = Assert.Throws<TradeException>(() => Run(
            SmallTrade.Symmetric(),
            None,
            new BorderHoursLever("A", "X", BorderMode.Road, -1),
            new TariffLever("B", "A", ["wheat"], -2),
            new RulesLever("A", "A", null, 1.5),
            new CorridorLever(Name, [], 100),
            new CommonMarketLever(["A", "A"], MarketBasis.Coefficient)));

        Assert.Equal(
            """
            Border hours: no economy 'X'; the trade tables have A, B, C, P, W.
            Border hours A-X: hours must be above 0; got -1.
            Tariff: no sector 'wheat'; the trade tables have farm, goods.
            Tariff of B on A: must be from 0 to 1000 percent; got -2.
            Rules: two different economies are needed; got 'A' twice.
            Rules A-A: the share must be from 0 to 1; got 1.5.
            Corridor test: no pair of economies uses it.
            Corridor test: the cut must be from -1000 to below 100 percent of the value; got 100.
            Common market: member 'A' is given more than once.
            Common market: no coefficient 'rta'; the trade tables have none.
            """.ReplaceLineEndings("\n"),
            fault.Message);
    }

    private static double Gain(ScenarioOutcome outcome, string economy) => outcome.Economies.Single(gain => gain.Economy == economy).RealIncomePercent.Central;

    private static ScenarioOutcome Run(SmallTrade trade, DrawSettings settings, params TradeLever[] levers)
    {
        var data = trade.Build();
        return TradeScenarios.Run(data, BaseMatrix.Of(data, 2025), new TradeScenario(Name, levers), settings);
    }
}
