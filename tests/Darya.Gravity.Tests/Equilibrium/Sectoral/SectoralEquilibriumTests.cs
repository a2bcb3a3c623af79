using Darya.Gravity.Equilibrium;
using Darya.Gravity.Equilibrium.Sectoral;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium.Sectoral;

public sealed class SectoralEquilibriumTests
{
    /// <summary>Wages solved to 1e-10 leave this much in a percentage.</summary>
    private const double Percent = 1e-7;

    [Fact]
    public void No_change_changes_nothing()
    {
        var outcome = SectoralEquilibrium.Solve(SectoralBaseline.From(SectoralWorlds.Random(5, 4, 1)), new SectoralShock());
        Assert.InRange(outcome.Residual, 0, 1e-10);
        Assert.Equal(0, outcome.Steps);
        Assert.All(outcome.Countries, country =>
        {
            Assert.Equal(0, country.RealIncomePercent, Percent);
            Assert.Equal(0, country.ExportsPercent, Percent);
            Assert.Equal(country.TariffRevenueBefore, country.TariffRevenue, 1e-8);
        });
    }

    [Fact]
    public void One_sector_without_inputs_and_tariffs_is_the_one_sector_model()
    {
        const double Theta = 4.5;
        var (world, shock) = (Worlds.Random(8, 41), Worlds.RandomShock(8, 1, 42));
        var tables = new SectoralTables(world.Countries, ["all"], [SectoralWorlds.Flows(world)], SectoralWorlds.Filled(8, 1, 1), [Theta]);
        var sectoral = SectoralEquilibrium.Solve(SectoralBaseline.From(tables), new SectoralShock { Partial = [shock.Partial] }, new SectoralOptions { Tolerance = 1e-12 });
        var single = TradeEquilibrium.Solve(world, shock, new EquilibriumOptions { Theta = Theta });
        Assert.All(single.Countries.Zip(sectoral.Countries), pair =>
        {
            Assert.Equal(pair.First.RealIncomePercent, pair.Second.RealWagePercent, 1e-9);
            Assert.Equal(pair.First.RealSpendingPercent, pair.Second.RealIncomePercent, 1e-9);
            Assert.Equal(pair.First.ExportsPercent, pair.Second.ExportsPercent, 1e-9);
            Assert.Equal(pair.First.ImportsPercent, pair.Second.ImportsPercent, 1e-9);
            Assert.Equal(pair.First.PriceHat, pair.Second.WageHat, 1e-11);
        });
    }

    [Fact]
    public void Inputs_of_the_own_good_act_as_a_supply_elasticity()
    {
        // With γ the share of value added in cost, ln p = γ ln w + (1−γ) ln P, so output of the one-sector model answers with ψ = (1−γ)/γ and w/P = (p/P)^(1+ψ).
        const double Theta = 4.5, Gamma = 0.4;
        var flows = new double[,] { { 80, 10, 5 }, { 5, 60, 10 }, { 10, 5, 40 } };
        var world = TradeBaseline.FromFlows(["A", "B", "C"], flows);
        var shock = Worlds.RandomShock(3, 1, 43);
        var tables = new SectoralTables(world.Countries, ["all"], [flows], SectoralWorlds.Filled(3, 1, Gamma), [Theta])
        {
            InputShare = [.. Enumerable.Range(0, 3).Select(_ => SectoralWorlds.Filled(1, 1, 1 - Gamma))],
        };
        var sectoral = SectoralEquilibrium.Solve(SectoralBaseline.From(tables), new SectoralShock { Partial = [shock.Partial] }, new SectoralOptions { Tolerance = 1e-12 });
        var single = TradeEquilibrium.Solve(world, shock, new EquilibriumOptions { Theta = Theta, SupplyElasticity = (1 - Gamma) / Gamma });
        Assert.All(single.Countries.Zip(sectoral.Countries), pair =>
        {
            Assert.Equal(pair.First.RealIncomePercent, pair.Second.RealIncomePercent, 1e-9);
            Assert.Equal(pair.First.ExportsPercent, pair.Second.ExportsPercent, 1e-9);
        });
    }

    [Theory]
    [InlineData(0.2, 0)]
    [InlineData(0, 0.3)]
    [InlineData(0.1, 0.05)]
    public void Twins_with_tariffs_follow_the_formula(double before, double after)
    {
        // Alike before and after, so w = 1. Spending at home a, abroad b(1+t); k = ((1+t')/(1+t))^−θ; P̂^−θ = (a + b(1+t)k)/(a + b(1+t));
        // share abroad s' = b(1+t)k/(a + b(1+t)k); revenue is the share t'/(1+t') s' of income, so I' = V/(1 − t's'/(1+t')).
        const double A = 9, B = 2, Theta = 5;
        var tables = new SectoralTables(["A", "B"], ["all"], [new[,] { { A, B }, { B, A } }], SectoralWorlds.Filled(2, 1, 1), [Theta])
        {
            Tariffs = [new[,] { { 0, before }, { before, 0 } }],
        };
        var outcome = SectoralEquilibrium.Solve(SectoralBaseline.From(tables), new SectoralShock { Tariffs = [new[,] { { 0, after }, { after, 0 } }] });
        var spentAbroad = B * (1 + before) * Math.Pow((1 + after) / (1 + before), -Theta);
        var index = Math.Pow((A + spentAbroad) / (A + (B * (1 + before))), -1 / Theta);
        var income = (A + B) / (1 - (after / (1 + after) * spentAbroad / (A + spentAbroad)));
        Assert.All(outcome.Countries, country =>
        {
            Assert.Equal(100 * ((income / (A + B + (before * B)) / index) - 1), country.RealIncomePercent, Percent);
            Assert.Equal(before * B, country.TariffRevenueBefore, 1e-12);
            Assert.Equal(income - A - B, country.TariffRevenue, 1e-8);
            Assert.Equal(1, country.WageHat, 1e-10);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Real_wages_follow_the_domestic_shares_through_the_inputs(int seed)
    {
        // Prices by sector satisfy p = Gᵀ p + ln π̂/θ with p = ln P − ln w, so ln w/P = −Σ α (I − Gᵀ)⁻¹ ln π̂/θ, whatever the tariffs.
        const int N = 6, S = 5;
        var tables = SectoralWorlds.Random(N, S, seed);
        var baseline = SectoralBaseline.From(tables);
        var tariffs = SectoralWorlds.Random(N, S, seed + 100).Tariffs;
        var outcome = SectoralEquilibrium.Solve(
            baseline, new SectoralShock { Partial = SectoralWorlds.Partial(N, S, 0.8, seed), Tariffs = tariffs, Deficits = new double[N] });
        Assert.InRange(outcome.Residual, 0, 1e-9);
        for (var c = 0; c < N; c++)
        {
            var step = Vector<double>.Build.Dense(S, s =>
            {
                var spending = Enumerable.Range(0, N).Sum(i => outcome.Flows[s][i, c] * (1 + tariffs![s][i, c]));
                return Math.Log(outcome.Flows[s][c, c] / spending / baseline.Share[s][(c * N) + c]) / baseline.Theta[s];
            });
            var leontief = Matrix<double>.Build.DenseIdentity(S) - Matrix<double>.Build.DenseOfArray(tables.InputShare![c]).Transpose();
            var prices = leontief.Solve(step);
            var expected = -Enumerable.Range(0, S).Sum(s => baseline.FinalShare[(c * S) + s] * prices[s]);
            Assert.Equal(100 * (Math.Exp(expected) - 1), outcome.Countries[c].RealWagePercent, Percent);
            var deficit = Enumerable.Range(0, S).Sum(s => Enumerable.Range(0, N).Sum(i => outcome.Flows[s][i, c] - outcome.Flows[s][c, i]));
            Assert.Equal(0, deficit, 1e-6);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-5)]
    public void Small_changes_are_the_sum_of_their_parts(double tariffRise)
    {
        const int N = 5, S = 3;
        var tables = SectoralWorlds.Random(N, S, 5);
        double[][,] tariffs = [.. tables.Tariffs!.Select(rates => (double[,])rates.Clone())];
        foreach (var rates in tariffs)
        {
            rates[0, 1] += tariffRise;
            rates[2, 3] += 2 * tariffRise;
        }

        var outcome = SectoralEquilibrium.Solve(
            SectoralBaseline.From(tables),
            new SectoralShock { Partial = SectoralWorlds.Partial(N, S, 1e-5, 6), Tariffs = tariffs },
            new SectoralOptions { Tolerance = 1e-12 });
        Assert.All(outcome.Countries, country =>
        {
            Assert.NotEqual(0, country.Parts.VolumeOfTradePercent);
            Assert.Equal(
                country.RealIncomePercent,
                country.Parts.TermsOfTradePercent + country.Parts.VolumeOfTradePercent + country.Parts.TradeCostsPercent,
                1e-8);
        });
    }

    [Fact]
    public void A_world_of_31_countries_and_40_sectors_is_solved()
    {
        var baseline = SectoralBaseline.From(SectoralWorlds.Random(31, 40, 7));
        var outcome = SectoralEquilibrium.Solve(baseline, new SectoralShock { Tariffs = [.. Enumerable.Range(0, 40).Select(_ => new double[31, 31])] });
        Assert.InRange(outcome.Residual, 0, 1e-9);
        Assert.All(outcome.Countries, country => Assert.Equal(0, country.TariffRevenue));
        Assert.All(outcome.Countries, country => Assert.True(country.ImportsPercent > 0));
    }

    [Fact]
    public void Every_fault_of_tables_is_named()
    {
        var tables = SectoralWorlds.Random(2, 2, 8);
        tables.Flows[0][0, 1] = -1;
        tables.Tariffs![1][1, 1] = 0.1;
        tables.ValueAddedShare[1, 0] = 0;
        Assert.Equal(
            [
                "S00, C00 to C01: a flow must be at least 0 and finite; got -1.",
                "C01, S00: the value-added share must be in (0, 1]; got 0.",
                "S01, C01 to C01: a tariff must be at least 0, and 0 at home; got 0.1.",
            ],
            Faults(() => SectoralBaseline.From(tables)));
        Assert.Equal(
            ["There must be a trade elasticity for each of the 2 sectors; got 1."],
            Faults(() => SectoralBaseline.From(SectoralWorlds.Random(2, 2, 8) with { Theta = [4] })));
        double[][,] flows = [new double[,] { { 1, 0 }, { 0, 1 } }, new double[,] { { 9, 0 }, { 0, 9 } }];
        var greedy = new SectoralTables(["A", "B"], ["x", "y"], flows, SectoralWorlds.Filled(2, 2, 0.5), [4, 4])
        {
            InputShare = [new[,] { { 0.5, 0.5 }, { 0, 0 } }, new[,] { { 0.5, 0.5 }, { 0, 0 } }],
        };
        Assert.Equal(
            [
                "A, x: inputs of 5 exceed all spending of 1; correct the input shares or the flows.",
                "B, x: inputs of 5 exceed all spending of 1; correct the input shares or the flows.",
            ],
            Faults(() => SectoralBaseline.From(greedy)));
    }

    [Fact]
    public void A_surplus_above_what_a_country_earns_is_no_equilibrium()
    {
        var baseline = SectoralBaseline.From(SectoralWorlds.Random(3, 2, 10));
        var large = 5 * baseline.ValueAdded[0];
        var faults = Faults(() => SectoralEquilibrium.Solve(baseline, new SectoralShock { Deficits = [-large, large, 0] }));
        Assert.StartsWith("No equilibrium was found: ", faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_change_is_named()
    {
        var baseline = SectoralBaseline.From(SectoralWorlds.Random(2, 1, 9));
        Assert.Equal(
            ["Tariffs must be 2 by 2 for each of the 1 sectors.", "Deficits must have a number for each of the 2 countries and sum to 0."],
            Faults(() => SectoralEquilibrium.Solve(baseline, new SectoralShock { Tariffs = [], Deficits = [1, 1] })));
        Assert.Equal(
            ["S00, C00 to C01: the partial change must be a number within ±200; got NaN."],
            Faults(() => SectoralEquilibrium.Solve(baseline, new SectoralShock { Partial = [new[,] { { 0, double.NaN }, { 0, 0 } }] })));
        Assert.Equal(
            ["Tolerance must be from 1e-12 to 1e-3; got 1.", "MaxSteps must be at least 1; got 0."],
            Faults(() => SectoralEquilibrium.Solve(baseline, new SectoralShock(), new SectoralOptions { Tolerance = 1, MaxSteps = 0 })));
    }

    private static IReadOnlyList<string> Faults(Action action) => Assert.Throws<EquilibriumException>(action).Faults;
}
