using Darya.Model;
using Darya.Planning.Policies;
using Darya.Planning.Policies.Results;
using Darya.Planning.Policies.Stages;
using Darya.Stochastic;
using Xunit;

namespace Darya.Planning.Tests.Policies;

/// <summary>A policy of the valley: trained once for all tests.</summary>
public sealed class RegionPolicyTests(RegionPolicyTests.Trained trained) : IClassFixture<RegionPolicyTests.Trained>
{
    private readonly RegionPolicy _policy = trained.Policy;

    [Fact]
    public void The_states_are_storages_accounts_of_limits_and_sown_shares() => Assert.Equal(
        ["storage:upper", "storage:lower", "limit:syr", "planted:DOWN,syr", "planted:UP,syr"], RegionPolicy.GraphOf(UnevenValley.Request()).States);

    [Fact]
    public void The_months_form_a_ring_that_discounts()
    {
        var graph = RegionPolicy.GraphOf(UnevenValley.Request());
        Assert.Equal(36, graph.Nodes.Count);
        var december = graph.Nodes[RegionGraph.NodeOf(12, 1)];
        Assert.All(december.Successors, way => Assert.Equal(1, RegionGraph.Of(way.Node).Month));
        Assert.Equal(Math.Pow(1.2, -1.0 / 12), december.Successors.Sum(way => way.Probability), 12);
    }

    [Fact]
    public void The_bound_never_falls_and_stays_below_the_simulated_mean()
    {
        var bounds = _policy.Training.Convergence.Select(c => c.BoundMusd).ToArray();
        Assert.True(bounds.Zip(bounds.Skip(1)).All(p => p.Second >= p.First - 1e-6));
        var measured = _policy.WithGap(40, 8, CancellationToken.None).Training;
        Assert.True(measured.BoundMusd <= measured.SimulatedMeanMusd + (2 * measured.StandardErrorMusd), $"{measured}");
        Assert.True(measured.GapMusd < 0.1 * Math.Abs(measured.BoundMusd), $"{measured}");
    }

    [Fact]
    public void A_policy_that_is_written_and_taken_up_again_advises_the_same()
    {
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, _policy.Policy);
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, stream.ToArray());
        var again = RegionPolicy.Of(UnevenValley.Request(), graph => PolicyFile.Read(path, graph), _policy.Training);
        File.Delete(path);
        Assert.Equal(_policy.Policy.Bound, again.Policy.Bound);
        Assert.Equal(Advice(_policy, 300, null).Reservoirs, Advice(again, 300, null).Reservoirs);
    }

    [Fact]
    public void More_water_in_store_is_worth_less_by_the_cubic_metre()
    {
        double Value(double storage) => Advice(_policy, storage, 1).Reservoirs.First(r => r.Reservoir == "upper").WaterValueUsdPerM3;
        Assert.True(Value(150) >= Value(900) - 1e-9, $"{Value(150)} {Value(900)}");
        Assert.True(Value(150) > 0);
    }

    [Fact]
    public void Advice_closes_the_water_of_a_reservoir()
    {
        var upper = Advice(_policy, 500, 1).Reservoirs.First(r => r.Reservoir == "upper");
        var change = (upper.InflowM3s - upper.ReleaseM3s) * 31 * 0.0864;
        Assert.InRange(upper.StorageAfterHm3, upper.StorageBeforeHm3 + change - 120, upper.StorageBeforeHm3 + change + 1e-6); // less intakes and evaporation
    }

    [Fact]
    public void Advice_refuses_a_storage_that_cannot_be()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Advice(_policy, 2000, null));
        Assert.StartsWith("The storage of 'upper' must be from 0 to 1000 hm3; got 2000.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulated_years_keep_storages_within_bounds_and_close_the_water()
    {
        var outcome = PolicySimulator.Run(_policy, 6, 3, 1, byRules: false, progress: null, CancellationToken.None);
        Assert.InRange(outcome.WaterResidual, 0, 1e-6);
        Assert.All(outcome.Reservoirs, r => Assert.All(r.StorageHm3, s => Assert.InRange(s.P90, 0, r.FullHm3 + 1e-6)));
        Assert.All(outcome.Districts, d => Assert.InRange(d.SuppliedPercent.Median, 0, 100 + 1e-9));
        Assert.Equal(36, outcome.Reservoirs[0].StorageHm3.Count);
        Assert.NotNull(outcome.ConvexLossMusd);
        var again = PolicySimulator.Run(_policy, 6, 3, 1, byRules: false, progress: null, CancellationToken.None);
        Assert.Equal(outcome.BenefitMusd, again.BenefitMusd);
    }

    [Fact]
    public void Perfect_foresight_is_not_beaten()
    {
        var backtest = PolicyBacktester.Run(_policy, progress: null, CancellationToken.None);
        var line = Assert.Single(backtest.Lines, l => l.Name == "policy");
        Assert.True(line.LossMusd >= -0.02 * Math.Abs(line.ForesightMusd), $"{line.BenefitMusd} {line.ForesightMusd}");
        Assert.Equal(8, line.BenefitByYearMusd.Count);
        Assert.Equal(line.BenefitMusd, line.BenefitByYearMusd.Average(), 9);
        Assert.Equal(96, backtest.WetnessClass.Count);
    }

    [Fact]
    public void The_number_of_threads_does_not_matter()
    {
        var one = RegionPolicy.Train(UnevenValley.Request(), UnevenValley.Limits(5), null, CancellationToken.None);
        var two = RegionPolicy.Train(UnevenValley.Request() with { Threads = 2 }, UnevenValley.Limits(5), null, CancellationToken.None);
        Assert.Equal(one.Policy.Bound, two.Policy.Bound);
    }

    [Theory]
    [InlineData(0.005, 6, "The discount rate must be at least 0.01 and below 1; got 0.005.")]
    [InlineData(0.06, 5, "The outcomes of a node must be an even number from 2 to 64; got 5.")]
    public void Wrong_numbers_are_refused(double discount, int outcomes, string message)
    {
        var request = UnevenValley.Request() with { DiscountRate = discount, OutcomesPerNode = outcomes };
        var wrong = Assert.Throws<ArgumentException>(() => RegionPolicy.GraphOf(request));
        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_are_refused()
    {
        var wrong = Assert.Throws<ArgumentException>(() => RegionPolicy.GraphOf(UnevenValley.Request() with { Coalition = ["XX"] }));
        Assert.StartsWith("The coalition must name one or more of UP, DOWN; got XX.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_alone_decides_over_its_own_reservoir_only()
    {
        var graph = RegionPolicy.GraphOf(UnevenValley.Request() with { Coalition = ["UP"] });
        Assert.Equal("storage:upper", Assert.Single(graph.States, s => s.StartsWith("storage:", StringComparison.Ordinal)));
        Assert.True(RegionPolicy.Train(UnevenValley.Request() with { Coalition = ["UP"] }, UnevenValley.Limits(3), null, CancellationToken.None).Policy.Iterations == 3);
    }

    private static PolicyAdvice Advice(RegionPolicy policy, double upperHm3, int? wetness) => PolicyAdviser.Ask(
        policy, new YearMonth(2003, 5), new Dictionary<string, double>(StringComparer.Ordinal) { ["upper"] = upperHm3 }, wetness, CancellationToken.None);

    /// <summary>The policy.</summary>
    public sealed class Trained
    {
        internal RegionPolicy Policy { get; } = RegionPolicy.Train(UnevenValley.Request(), UnevenValley.Limits(80), null, CancellationToken.None);
    }
}
