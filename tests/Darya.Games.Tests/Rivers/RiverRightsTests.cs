using Darya.Games.Rivers;
using Xunit;

namespace Darya.Games.Tests.Rivers;

/// <summary>Ambec and Sprumont (2002): floors, ceilings and the downstream incremental allocation.</summary>
public sealed class RiverRightsTests
{
    /// <summary>
    /// Water rises 4, 1, 0; each can use 5; a unit is worth 1, 2, 3. Sure worths: A 4, AB 2 * 5 = 10, ABC 3 * 5 = 15; B 2, BC 3, C 0, AC only 4
    /// because B lies between. Increments: 4, 6, 5.
    /// </summary>
    private static readonly River Line = Given.River(("A", 4, 5, 1), ("B", 1, 5, 2), ("C", 0, 5, 3));

    [Fact]
    public void Floors_and_ceilings_of_a_line()
    {
        var (floors, ceilings) = (RiverRights.SovereigntyGame(Line), RiverRights.IntegrityGame(Line));

        Assert.Equal([0, 4, 2, 10, 0, 4, 3, 15], Coalition.All(3).Subsets().Select(s => floors[s]));
        Assert.Equal([0, 4, 10, 10, 15, 15, 15, 15], Coalition.All(3).Subsets().Select(s => ceilings[s]));
    }

    [Fact]
    public void Everybody_gets_what_it_adds_to_those_above() => Assert.Equal([4, 6, 5], RiverRights.DownstreamIncremental(Line).Shares);

    /// <summary>Theorem of Ambec and Sprumont (2002): both bounds of the first i owners are what these earn, so nothing else fits between.</summary>
    [Fact]
    public void Where_all_can_use_everything_the_increments_are_all_that_keeps_both_promises()
    {
        var random = new Random(51);
        for (var round = 0; round < 40; round++)
        {
            var inflows = Enumerable.Range(0, 1 + round % 5).Select(_ => random.Next(0, 9)).ToList();
            var river = Given.River(
                [.. inflows.Select(
                    (e, k) => (
                        ((char)('A' + k)).ToString(),
                        (Rational)e,
                        (Rational)inflows.Sum(),
                        new Rational(random.Next(1, 20), random.Next(1, 4))))]);
            var shares = RiverRights.DownstreamIncremental(river);

            Assert.All(
                Coalition.All(inflows.Count).Subsets(),
                s => Assert.InRange(shares.Of(s), RiverRights.SovereigntyWorth(river, s), RiverRights.IntegrityWorth(river, s)));
            Assert.All(
                Enumerable.Range(1, inflows.Count).Select(Coalition.All), above => Assert.Equal(
                    RiverRights.SovereigntyWorth(river, above),
                    RiverRights.IntegrityWorth(river, above)));
        }
    }

    /// <summary>
    /// A, B, A with 3, 2, 1 rising. A for sure: 2 units at 5 and its last unit at 7.5; with all water both places are full; with B the rest, 2,
    /// earns 1 each.
    /// </summary>
    [Fact]
    public void Capacity_and_value_decide_the_best_use()
    {
        var river = Given.River(("A", 3, 2, 5), ("B", 2, 9, 1), ("A", 1, 2, new Rational(15, 2)));

        Assert.Equal(2 * 5 + new Rational(15, 2), RiverRights.SovereigntyWorth(river, Coalition.Of(0)));
        Assert.Equal(2 * 5 + 15, RiverRights.IntegrityWorth(river, Coalition.Of(0)));
        Assert.Equal(2 * 5 + 15 + 2, RiverRights.SovereigntyWorth(river, Coalition.All(2)));
    }

    [Fact]
    public void Nobody_is_plainly_upstream_on_a_river_that_comes_back()
    {
        var fault = Assert.Throws<ArgumentException>(() => RiverRights.DownstreamIncremental(Given.Recrossing()));

        Assert.Equal("Downstream increments need owners in line; 'UZ' has places above and below 'TJ'. (Parameter 'river')", fault.Message);
        Assert.Equal(
            "The coalition {7} has an owner that the river has not. (Parameter 'coalition')",
            Assert.Throws<ArgumentException>(() => RiverRights.IntegrityWorth(Given.Recrossing(), Coalition.Of(7))).Message);
    }
}
