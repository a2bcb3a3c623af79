using Darya.Model;
using Darya.Planning.Results;
using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Obligations;

/// <summary>What a state has when it alone stops performing, and the money that both accounts leave out.</summary>
public sealed class BreachTests
{
    /// <summary>A makes a MWh for 20, B for 60, and B's 36 GWh come from A, 36 / 0.95 sent. The seller that keeps its energy saves the fuel for it.</summary>
    [Fact]
    public void A_seller_that_keeps_its_energy_saves_its_fuel()
    {
        var plan = Broken(Traders(), 1, "A");

        var breach = Assert.Single(plan.Breaches);
        Assert.Equal("A", breach.State);
        Assert.Equal(-(36 + (36 / 0.95)) * 0.02, breach.KeptMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Equal(-36 * 0.02, breach.BrokenMusd * plan.Horizon.Years, Tolerance.Closed);
    }

    /// <summary>The buyer that does not pay has its 36 GWh for nothing: no fuel before and after, and the payment is in neither account.</summary>
    [Fact]
    public void A_buyer_that_does_not_pay_keeps_the_energy()
    {
        var plan = Broken(Traders(), 1, "B");

        var breach = Assert.Single(plan.Breaches);
        Assert.Equal(0, breach.KeptMusd, Tolerance.Closed);
        Assert.Equal(0, breach.BrokenMusd, Tolerance.Closed);
        Assert.Equal(-36 * (0.02 + (0.02001 / 0.95)) / 2, plan.State("B").BenefitMusd * plan.Horizon.Years, Tolerance.Closed);
    }

    /// <summary>A sells C, which is not of the group, 10 GWh at 50, and goes on when it no longer sends to B.</summary>
    [Fact]
    public void Trade_with_others_goes_on()
    {
        var region = Traders().State("C", 3).Zone("ZC", "C", [.. Enumerable.Repeat(36.0, 12)]).Thermal("dearest", "ZC", 100, 90).Trade("ZA", "ZC", 4, 10, 50);

        var plan = Given.Run(Given.Request(region, 1, TimeStep.Month, "A", "B") with { BreachOf = ["A"] });

        var (sold, breach) = (Assert.Single(plan.Trades, t => t.EnergyGwh[0] > 0), plan.Breaches[0]);
        Assert.Equal(10, sold.EnergyGwh[0], Tolerance.Cost);
        Assert.Equal((10 * 0.05) - ((46 + (36 / 0.95)) * 0.02), breach.KeptMusd * plan.Horizon.Years, Tolerance.Cost);
        Assert.Equal((10 * 0.05) - (46 * 0.02), breach.BrokenMusd * plan.Horizon.Years, Tolerance.Cost);
    }

    /// <summary>
    /// 150 hm³ for two farms of 100: the lower loses 0.72 a missing hm³, the upper 0.4, so that the upper has 50 and earns 75 − 20 = 55. Alone it takes 100 and
    /// earns 75.
    /// </summary>
    [Fact]
    public void An_upper_state_that_no_longer_lets_water_pass_takes_what_it_may()
    {
        var region = new SmallRegion { From = new(2001, 1) }.State("A", 1).State("B", 2).Zone("ZA", "A").Zone("ZB", "B")
            .Junction("head", "A").Junction("tail", "B").Sink("sea", "B").Reach("a", "head", "tail").Reach("b", "tail", "sea")
            .Inflow("head", WaterTests.OnlyJuly(150))
            .Farm("upper", 0.5, node: "head", state: "A").Farm("lower", 0.9, node: "tail", state: "B");

        var plan = Broken(region, 12, "A", "B");

        Assert.Equal((55.0, 75.0), Rounded(plan.Breaches[0]));
        Assert.Equal((75.0, 75.0), Rounded(plan.Breaches[1]));
    }

    /// <summary>A market sells to B at 70 what A does not bring: B's own account holds what it pays there, before and after.</summary>
    [Fact]
    public void Energy_of_outside_markets_is_paid_at_their_prices()
    {
        var region = new SmallRegion().State("A", 1).State("B", 2).Zone("ZA", "A").Zone("ZB", "B", [.. Enumerable.Repeat(36.0, 12)])
            .Thermal("cheap", "ZA", 25, 20).Line("line", "ZA", "ZB", 100).Market("M", sells: 70, buys: 10).Line("import", "M", "ZB", 100);

        var plan = Broken(region, 1, "B");

        Assert.Equal(18 * 0.07, plan.Lines[1].ForwardPaidMusd[0], Tolerance.Closed);
        Assert.Equal(-18 * 0.07, plan.Breaches[0].KeptMusd * plan.Horizon.Years, Tolerance.Closed);
        Assert.Equal(-18 * 0.07, plan.Breaches[0].BrokenMusd * plan.Horizon.Years, Tolerance.Closed);
    }

    /// <summary>Payments over lines and trades are the exchange of the states, with a market on the line whose first end it is.</summary>
    [Theory]
    [InlineData("UP", "DOWN")]
    [InlineData("UP")]
    public void Payments_over_lines_and_trades_add_up_to_the_exchange_of_the_states(params string[] coalition)
    {
        var region = Valley.Build(lineMw: 30).Market("CHEAP", sells: 40, buys: 20).Line("west", "CHEAP", "ZD", 30, loss: 0.02);

        var plan = Given.Plan(region, 12, coalition);

        var state = plan.Region.Zones.ToDictionary(z => z.Id, z => z.State, StringComparer.Ordinal);
        var total = new Dictionary<string, double>(StringComparer.Ordinal) { ["UP"] = 0, ["DOWN"] = 0 };
        void Pay(string from, string to, double musd)
        {
            total[state[from] ?? string.Empty] = total.GetValueOrDefault(state[from] ?? string.Empty) + musd;
            total[state[to] ?? string.Empty] = total.GetValueOrDefault(state[to] ?? string.Empty) - musd;
        }

        foreach (var (line, paid) in plan.Region.Lines.Zip(plan.Lines))
        {
            Pay(line.From, line.To, paid.ForwardPaidMusd.Sum() - paid.BackwardPaidMusd.Sum());
        }

        foreach (var trade in plan.Trades)
        {
            Pay(trade.From, trade.To, trade.ValueMusd.Sum());
        }

        Assert.True(plan.Lines.Single(l => l.Line == "west").ForwardPaidMusd.Sum() > 1);
        Assert.Equal(plan.State("UP").ExchangeMusd * plan.Horizon.Years, total["UP"], Tolerance.Cost);
        Assert.Equal(plan.State("DOWN").ExchangeMusd * plan.Horizon.Years, total["DOWN"], Tolerance.Cost);
    }

    private static (double Kept, double Broken) Rounded(BreachOutcome breach) => (Math.Round(breach.KeptMusd, 5), Math.Round(breach.BrokenMusd, 5));

    private static Plan Broken(SmallRegion region, int months, params string[] breachOf) =>
        Given.Run(Given.Request(region, months) with { BreachOf = breachOf });

    private static SmallRegion Traders()
    {
        double[] fifty = [.. Enumerable.Repeat(36.0, 12)];
        return new SmallRegion().State("A", 1).State("B", 2).Zone("ZA", "A", fifty).Zone("ZB", "B", fifty)
            .Thermal("cheap", "ZA", 200, 20).Thermal("dear", "ZB", 100, 60).Line("line", "ZA", "ZB", 100, loss: 0.05);
    }
}
