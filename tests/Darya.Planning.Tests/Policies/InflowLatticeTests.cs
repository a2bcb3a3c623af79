using Darya.Planning.Policies.Lattice;
using Xunit;

namespace Darya.Planning.Tests.Policies;

public sealed class InflowLatticeTests
{
    private static readonly double[][][] Flows = Random(years: 400); // [catchment][year][month]

    [Fact]
    public void Quarters_are_dry_and_wet_and_half_is_normal()
    {
        var chain = Lattice().Chain;
        for (var m = 0; m < 12; m++)
        {
            Assert.Equal([0.25, 0.5, 0.25], chain.Share[m], (x, y) => Math.Abs(x - y) < 0.01);
        }
    }

    [Fact]
    public void Passages_are_probabilities_and_a_dry_month_tends_to_follow_a_dry_one()
    {
        foreach (var row in Lattice().Chain.Passage.SelectMany(m => m))
        {
            Assert.Equal(1, row.Sum(), 12);
        }

        Assert.All(Enumerable.Range(0, 12), m => Assert.True(Lattice().Chain.Passage[m][0][0] > 0.4));
    }

    [Fact]
    public void Without_persistence_every_row_is_the_share_of_the_next_month()
    {
        var chain = Lattice(hasPersistence: false).Chain;
        for (var m = 0; m < 12; m++)
        {
            Assert.All(chain.Passage[m], row => Assert.Equal(chain.Share[(m + 1) % 12], row));
        }
    }

    [Fact]
    public void The_mean_of_every_catchment_and_month_is_kept()
    {
        var lattice = Lattice();
        for (var c = 0; c < Flows.Length; c++)
        {
            for (var m = 0; m < 12; m++)
            {
                var mean = Enumerable.Range(0, WetnessChain.Classes).Sum(w => lattice.Chain.Share[m][w] * lattice.FlowM3s[m][w].Average(cell => cell[c]));
                Assert.Equal(Flows[c].Average(y => y[m]), mean, 0.01 * mean);
            }
        }
    }

    [Fact]
    public void More_outcomes_keep_more_of_the_variance() =>
        Assert.True(Lattice(outcomes: 8).KeptVarianceShare.Average() > Lattice(outcomes: 2).KeptVarianceShare.Average());

    [Fact]
    public void Years_that_are_all_alike_still_give_every_node_its_outcomes()
    {
        double[][][] alike = [.. Enumerable.Range(0, Valley.Build().Build().Catchments.Count).Select(_ =>
            Enumerable.Range(0, 10).Select(_ => Enumerable.Repeat(10.0, 12).ToArray()).ToArray())];
        var lattice = InflowLattice.Build(Valley.Build().Build(), alike, 4, hasPersistence: true);
        Assert.All(lattice.FlowM3s.SelectMany(m => m), cells => Assert.Equal(4, cells.Length));
    }

    private static InflowLattice Lattice(int outcomes = 6, bool hasPersistence = true) => InflowLattice.Build(Valley.Build().Build(), Flows, outcomes, hasPersistence);

    private static double[][][] Random(int years)
    {
        var random = new Random(3);
        var catchments = Valley.Build().Build().Catchments.Count;
        var flows = Enumerable.Range(0, catchments).Select(_ => Enumerable.Range(0, years).Select(_ => new double[12]).ToArray()).ToArray();
        var wet = 0.0;
        for (var t = 0; t < 12 * years; t++)
        {
            wet = (0.8 * wet) + (0.6 * (random.NextDouble() - 0.5));
            for (var c = 0; c < catchments; c++)
            {
                flows[c][t / 12][t % 12] = (100 + (10 * c)) * Math.Exp(wet + (0.1 * random.NextDouble()));
            }
        }

        return flows;
    }
}
