using Darya.Model;
using Xunit;

namespace Darya.Planning.Tests.Play;

/// <summary>Trade of the outcome without agreement, kept to by states of different blocks.</summary>
public sealed class ContractTests
{
    /// <summary>A sells B 10 GWh at 30 when all act alone. With C allied to B the contract stays at 10, although A's plant could give B's load all it needs.</summary>
    [Fact]
    public void States_of_different_blocks_keep_to_the_contract()
    {
        var alone = Given.Run(Request([["A"], ["B"], ["C"]]));
        var allied = Given.Run(Request([["A"], ["B", "C"]]) with { Contracts = alone.Contracts });

        Assert.Equal(10, Assert.Single(alone.Trades, t => t.EnergyGwh[0] > 0).EnergyGwh[0], Tolerance.Cost);
        Assert.Equal(10, Assert.Single(allied.Trades, t => t.EnergyGwh[0] > 0).EnergyGwh[0], Tolerance.Cost);
        Assert.Equal(0.1, allied.BenefitMusd("A"), Tolerance.Cost);
    }

    /// <summary>
    /// Partners without a line of their own who come to decide together may go on with their contract: A still brings B 10 GWh and costs 20 of
    /// B's 60 USD/MWh for them.
    /// </summary>
    [Fact]
    public void Partners_who_decide_together_lose_nothing_that_was_possible_apart()
    {
        var alone = Given.Run(Request([["A"], ["B"], ["C"]]));
        var together = Given.Run(Request([["A", "B"], ["C"]]) with { Contracts = alone.Contracts });

        Assert.Equal(alone.BenefitMusd("A") + alone.BenefitMusd("B"), together.BenefitMusd("A") + together.BenefitMusd("B"), Tolerance.Books);
    }

    private static PlanRequest Request(IReadOnlyList<IReadOnlyList<string>> blocks) =>
        Given.Request(Traders(), 1, TimeStep.Month, "A") with { Coalition = blocks[0], Blocks = blocks };

    private static SmallRegion Traders() => new SmallRegion().State("A", 1).State("B", 2).State("C", 3)
        .Zone("ZA", "A").Zone("ZB", "B", [.. Enumerable.Repeat(36.0, 12)]).Zone("ZC", "C")
        .Thermal("cheap", "ZA", 100, 20).Thermal("dear", "ZB", 100, 60)
        .Trade("ZA", "ZB", 4, 10, 30);
}
