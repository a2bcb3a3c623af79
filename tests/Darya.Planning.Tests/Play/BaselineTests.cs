using Darya.Model;
using Darya.Planning.Results;
using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests.Play;

/// <summary>What a state may do without an agreement: sovereignty, status quo, integrity.</summary>
public sealed class BaselineTests
{
    private const int July = 6;

    /// <summary>
    /// 100 hm³ come in July. The upper farm has use for 90, its limit is 40, the lower farm's limit 60. Sovereignty: 90 and what is left,
    /// 10. Status quo: 40 and 60.
    /// </summary>
    [Theory]
    [InlineData(RightsBaseline.Sovereignty, 90, 10)]
    [InlineData(RightsBaseline.StatusQuo, 40, 60)]
    public void Under_sovereignty_nobody_is_held_to_a_limit(RightsBaseline baseline, double upper, double lower)
    {
        var region = Two().Junction("top", "UP").Junction("bottom", "DOWN").Sink("sea", "DOWN")
            .Reach("border", "top", "bottom").Reach("end", "bottom", "sea").Inflow("top", WaterTests.OnlyJuly(100))
            .Limit("up", "UP", Season.Vegetation, 40).Limit("down", "DOWN", Season.Vegetation, 60)
            .Farm("upper", 0.9, node: "top", kha: 90, state: "UP", limit: "up")
            .Farm("lower", 0.9, node: "bottom", kha: 90, state: "DOWN", limit: "down");

        var plan = Play(region, baseline);

        Assert.Equal(upper, plan.Taken("upper")[July], Tolerance.Cost);
        Assert.Equal(lower, plan.Taken("lower")[July], Tolerance.Cost);
    }

    /// <summary>
    /// The lower state's farm takes its water at the upper state's lake: 100 hm³ in July, when 40 come and 300 are stored. The upper state
    /// wants its water in January, when its power is dear. It owes the 40 that pass, not the 60 from its own store.
    /// </summary>
    [Fact]
    public void The_status_quo_binds_water_that_passes_and_not_stored_water()
    {
        var plan = Play(Lake(), RightsBaseline.StatusQuo);

        Assert.Equal(40, plan.Taken("lower")[July], Tolerance.Cost);
        Assert.Equal(0, plan.Audit.CorrectedWaterHm3, Tolerance.Cost);
    }

    /// <summary>Under sovereignty it owes nothing, and keeps the 40 too.</summary>
    [Fact]
    public void Sovereignty_owes_nothing()
    {
        Assert.Equal(0, Play(Lake(), RightsBaseline.Sovereignty).Taken("lower")[July], Tolerance.Cost);
    }

    /// <summary>
    /// A lake that would keep July's 80 hm³ for January. Integrity: what would have passed in July without it must pass; status quo: it keeps
    /// them.
    /// </summary>
    [Theory]
    [InlineData(RightsBaseline.StatusQuo, 0)]
    [InlineData(RightsBaseline.Integrity, 80)]
    public void Integrity_lets_the_natural_flow_pass_the_border(RightsBaseline baseline, double passed)
    {
        var region = Power(Two()).Reservoir("lake", "UP", 0, 1000, 300, end: 300).Junction("fields", "DOWN").Sink("sea", "DOWN")
            .Reach("border", "lake", "fields").Reach("end", "fields", "sea").Inflow("lake", WaterTests.OnlyJuly(80))
            .Hydro("dam", "ZU", "border", headNode: "lake", tailwaterM: 800, mw: 500);

        Assert.Equal(passed, Play(region, baseline).Flow("border")[July], 1e-3);
    }

    /// <summary>
    /// The block of A and C has B's farm between. 100 hm³ come in A; B may take 40, C's farm below gains three times A's. The block leaves B its
    /// 40 because it must, and sends the other 60 to C: no better decision is found, and the bound says what B's 40 would have been worth.
    /// </summary>
    [Fact]
    public void A_block_with_another_between_knows_what_is_taken_on_the_way()
    {
        var region = new SmallRegion { From = new(2001, 1) }.State("A", 1).State("B", 2).State("C", 3).Zone("ZA", "A").Zone("ZB", "B").Zone("ZC", "C")
            .Junction("top", "A").Junction("middle", "B").Junction("bottom", "C").Sink("sea", "C")
            .Reach("first", "top", "middle").Reach("second", "middle", "bottom").Reach("third", "bottom", "sea").Inflow("top", WaterTests.OnlyJuly(100))
            .Limit("b", "B", Season.Vegetation, 40)
            .Farm("first", 0.3, node: "top", kha: 20, state: "A")
            .Farm("between", 0.3, node: "middle", kha: 90, state: "B", limit: "b")
            .Farm("last", 0.9, node: "bottom", kha: 100, state: "C");

        var plan = Given.Run(Given.Request(region, 12, TimeStep.Month, "A") with
        {
            Coalition = ["A", "C"],
            Blocks = [["A", "C"], ["B"]],
            DeviationToleranceMusd = 1e-3,
        });

        Assert.Equal(40, plan.Taken("between")[July], 1e-3);
        Assert.Equal(60, plan.Taken("first")[July] + plan.Taken("last")[July], 1e-3);
        var certificate = Assert.Single(plan.Certificates, c => c.States.Count == 2);
        Assert.Equal(0, certificate.GainMusd, 1e-3);
        Assert.True(certificate.BoundMusd > 1);
        Assert.True(certificate.Tried > 4);
    }

    [Fact]
    public void Blocks_must_name_each_state_once_and_hold_the_coalition()
    {
        var request = Given.Request(Lake()) with { Coalition = ["UP"], Blocks = [["UP"], ["UP", "DOWN"]] };

        Assert.Contains("The blocks must name each state once", Assert.Throws<ArgumentException>(() => Given.Run(request)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "got XX", Assert.Throws<ArgumentException>(() => Given.Run(request with { Blocks = [["UP"], ["XX"]] })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", RightsBaseline.Sovereignty)]
    [InlineData("B", RightsBaseline.StatusQuo)]
    [InlineData("C", RightsBaseline.Integrity)]
    public void A_baseline_has_a_letter(string letter, RightsBaseline baseline)
    {
        Assert.Equal(letter, baseline.Letter());
        Assert.True(RightsBaselineLetters.TryParse(letter, out var read));
        Assert.Equal(baseline, read);
    }

    [Theory]
    [InlineData("D")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("AB")]
    public void No_other_letter_is_a_baseline(string text) => Assert.False(RightsBaselineLetters.TryParse(text, out _));

    private static Plan Play(SmallRegion region, RightsBaseline baseline) =>
        Given.Run(Given.Request(region, 12, TimeStep.Month, "UP") with { Baseline = baseline });

    private static SmallRegion Two() => new SmallRegion { From = new(2001, 1) }.State("UP", 1).State("DOWN", 2).Zone("ZD", "DOWN");

    private static SmallRegion Power(SmallRegion region) => region.Zone("ZU", "UP", [1000, .. new double[11]]);

    private static SmallRegion Lake() => Power(Two()).Reservoir("lake", "UP", 0, 1000, 300, end: 300).Sink("sea", "DOWN").Reach("out", "lake", "sea")
        .Inflow("lake", WaterTests.OnlyJuly(40))
        .Hydro("dam", "ZU", "out", headNode: "lake", tailwaterM: 800, mw: 500)
        .Farm("lower", 0.9, node: "lake", kha: 100, state: "DOWN");
}
