using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests;

/// <summary>The entrance: what it refuses, how it stops, what it says.</summary>
public sealed class PlannerTests
{
    [Theory]
    [InlineData("XX")]
    [InlineData("OUT")]
    public void A_coalition_of_strangers_is_refused_with_the_members_named(string stranger)
    {
        var region = Valley.Build().State("OUT", 3, isMember: false);

        var error = Assert.Throws<ArgumentException>(() => Given.Plan(region, 1, "UP", stranger));

        Assert.Contains($"one or more of UP, DOWN; got {stranger}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coalition_of_nobody_is_refused() =>
        Assert.Throws<ArgumentException>(() => Given.Run(Given.Request(Valley.Build(), 1) with { Coalition = [] }));

    [Fact]
    public void A_horizon_beyond_the_inflows_is_refused_with_the_first_gap()
    {
        var error = Assert.Throws<ArgumentException>(() => Given.Plan(Valley.Build(), 25));

        Assert.Contains("'upper_0' do not cover 2003-01", error.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// A full lake of 1000 hm³ receives 700 in April through a gorge that passes 100 m³/s, 259.2 hm³: 440.8 hm³ have no place to go.
    /// </summary>
    [Fact]
    public void A_flood_without_a_way_out_names_place_period_and_amount()
    {
        var region = new SmallRegion().State("S").Zone("Z", "S").Reservoir("lake", "S", 0, 1000, 1000).Sink("sea", "S")
            .Reach("gorge", "lake", "sea", m3s: 100).Inflow("lake", 700);

        var error = Assert.Throws<PlanInfeasibleException>(() => Given.Plan(region, 1));

        var conflict = error.Conflicts[0];
        Assert.Contains("water balance: lake, 2001-04", conflict, StringComparison.Ordinal);
        Assert.Contains("440.8 hm³", conflict, StringComparison.Ordinal);
        Assert.Contains(error.Conflicts, c => c.Contains("f[gorge,2001-04]", StringComparison.Ordinal) && c.Contains("259.2",
            StringComparison.Ordinal));
    }

    /// <summary>The sea is asked for more than there is: 2 km³ a year where 0.1 flow.</summary>
    [Fact]
    public void Water_for_the_seas_that_does_not_exist_is_named()
    {
        var region = WaterTests.Empty().Junction("head", "S").Sink("aral", "S").Reach("river", "head", "aral")
            .Inflow("head", WaterTests.OnlyJuly(100));

        var error = Assert.Throws<PlanInfeasibleException>(() => Given.Run(Given.Request(region) with { AralInflowKm3 = 2 }));

        Assert.Contains(error.Conflicts, c => c.Contains("1900 hm³", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Planner.Run(Given.Request(Valley.Build()), null, source.Token));
    }

    [Fact]
    public void A_run_cancelled_on_the_way_stops()
    {
        using var source = new CancellationTokenSource();
        var progress = new Told(step =>
        {
            if (step.StartsWith("UP+DOWN", StringComparison.Ordinal))
            {
                source.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(() => Planner.Run(Given.Request(Valley.Build(), 24), progress, source.Token));
    }

    [Fact]
    public void A_run_says_where_it_stands()
    {
        var steps = new List<string>();

        Planner.Run(Given.Request(Valley.Build()), new Told(steps.Add), CancellationToken.None);

        Assert.Equal("building", steps[0]);
        Assert.Equal("re-simulating with exact head", steps[^1]);
        var program = Assert.Single(steps, s => s.StartsWith("UP+DOWN: program 1,", StringComparison.Ordinal));
        Assert.Matches(@"^UP\+DOWN: program 1, \d+ rows, head gap \d+\.\d\d %, \d+\.\d s$", program);
    }

    [Theory]
    [InlineData("record", "record")]
    [InlineData("2023", "2023")]
    public void An_economy_is_read_as_it_is_printed(string text, string printed) =>
        Assert.Equal(printed, Economy.Parse(text, Valley.Build().Build())!.ToString());

    [Theory]
    [InlineData("1999")]
    [InlineData("now")]
    [InlineData("")]
    public void An_economy_the_region_does_not_know_is_none(string text) => Assert.Null(Economy.Parse(text, Valley.Build().Build()));

    private sealed class Told(Action<string> tell) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => tell(value.Step);
    }
}
