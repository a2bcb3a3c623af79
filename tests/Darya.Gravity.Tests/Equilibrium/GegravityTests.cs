using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

/// <summary>The worked example of gegravity 0.3; it stays outside the repository, so a clone alone passes these tests without it.</summary>
public sealed class GegravityTests
{
    /// <summary>The published solver stops at about 1e-7 of a percentage; tables show five decimals.</summary>
    private const double Published = 1e-6;

    private static readonly EquilibriumOptions Options =
        new() { Theta = 4, Deficits = DeficitRule.Multiplicative, Numeraire = Numeraire.InwardResistanceOf("DEU") };

    [SharedFact("trade-reference")]
    public void The_published_experiment_is_reproduced_for_all_countries()
    {
        var (world, shock) = GegravitySample.Read();
        var outcome = TradeEquilibrium.Solve(world, shock, Options with { Scope = EquilibriumScope.Revalued });
        var rows = GegravitySample.Table("canjpn-pta-country-results.csv");
        Assert.Equal(30, rows.Count);
        foreach (var row in rows)
        {
            var country = outcome.Countries[world.Place(row["country"])];
            Assert.Equal(GegravitySample.Number(row, "GDP change (percent)"), country.RealIncomePercent, Published);
            Assert.Equal(GegravitySample.Number(row, "welfare statistic"), 1 / (1 + (country.RealIncomePercent / 100)), 1e-7);
            Assert.Equal(GegravitySample.Number(row, "factory gate price change (percent)"), 100 * (country.PriceHat - 1), Published);
            Assert.Equal(GegravitySample.Number(row, "omr change (percent)"), 100 * ((1 / country.PriceHat) - 1), Published);
            Assert.Equal(GegravitySample.Number(row, "imr change (percent)"), 100 * (country.PriceIndexHat - 1), Published);
            Assert.Equal(GegravitySample.Number(row, "output change (percent)"), 100 * (country.OutputHat - 1), Published);
            Assert.Equal(GegravitySample.Number(row, "expenditure change (percent)"), 100 * (country.SpendingHat - 1), Published);
            Assert.Equal(GegravitySample.Number(row, "foreign exports change (percent)"), country.ExportsPercent, Published);
            Assert.Equal(GegravitySample.Number(row, "foreign imports change (percent)"), country.ImportsPercent, Published);
        }

        // That answer revalues output and spending once and stops there: markets are left open by a fifth of a percent.
        Assert.Equal(0.00205, outcome.Residual, 1e-5);
    }

    [SharedFact("trade-reference")]
    public void The_published_flows_are_reproduced_for_all_pairs()
    {
        var (world, shock) = GegravitySample.Read();
        var outcome = TradeEquilibrium.Solve(world, shock, Options with { Scope = EquilibriumScope.Revalued });
        var rows = GegravitySample.Table("canjpn-pta-bilateral.csv");
        Assert.Equal(900, rows.Count);
        foreach (var row in rows)
        {
            var (i, j) = (world.Place(row["exporter"]), world.Place(row["importer"]));
            Assert.Equal(1, world.Flow(i, j) / GegravitySample.Number(row, "baseline modeled trade"), 1e-7);
            Assert.Equal(1, outcome.Flows[i, j] / GegravitySample.Number(row, "experiment trade"), 1e-7);
        }
    }

    [SharedFact("trade-reference")]
    public void The_conditional_resistances_are_the_published_ones()
    {
        var (world, shock) = GegravitySample.Read();
        var outcome = TradeEquilibrium.Solve(world, shock, Options with { Scope = EquilibriumScope.Conditional });
        Assert.InRange(outcome.Residual, 0, 1e-11);
        foreach (var row in GegravitySample.Table("canjpn-pta-mr-terms.csv"))
        {
            var country = outcome.Countries[world.Place(row["country"])];
            Assert.Equal(GegravitySample.Number(row, "conditional imr") / GegravitySample.Number(row, "baseline imr"), country.PriceIndexHat, 1e-7);
            Assert.Equal(GegravitySample.Number(row, "conditional omr") / GegravitySample.Number(row, "baseline omr"), 1 / country.PriceHat, 1e-7);
        }
    }

    [SharedFact("trade-reference")]
    public void The_full_equilibrium_clears_all_markets_and_differs_a_little()
    {
        // Percent changes of real income from a plain fixed point in 2,000 rounds, written independently of this library.
        var (world, shock) = GegravitySample.Read();
        var outcome = TradeEquilibrium.Solve(world, shock, Options);
        Assert.InRange(outcome.Residual, 0, 1e-11);
        Assert.Equal(0.42822685, Income("CAN"), 1e-7);
        Assert.Equal(0.05041277, Income("JPN"), 1e-7);
        Assert.Equal(-0.00660608, Income("USA"), 1e-7);
        Assert.Equal(-0.00161205, Income("DEU"), 1e-7);
        Assert.Equal(0.9918828183, world.OutputScale, 1e-9);

        double Income(string country) => outcome.Countries[world.Place(country)].RealIncomePercent;
    }
}
