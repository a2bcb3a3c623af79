using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

public sealed class CoreTests
{
    public static TheoryData<int, int> Seeds => Cases.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_empty_core_comes_with_weights_that_prove_it_and_a_full_one_with_a_point(int seed, int players)
    {
        var game = RandomSuperadditive(seed, players);
        var core = CoreOfGame.Of(game);
        Assert.True(core.IsProved);
        Assert.Equal(GivenGames.Proper(game).Max(c => core.Point.Excess(game, c)), core.LeastCoreEpsilon);
        if (core.IsEmpty)
        {
            Assert.All(Enumerable.Range(0, players), i => Assert.Equal(1, Rational.Sum(core.Objection!.Where(t => t.Key.Contains(i)).Select(t => t.Value))));
            Assert.True(Rational.Sum(core.Objection!.Select(t => t.Value * game[t.Key])) > game[game.Grand]);
            Assert.True(core.Objection!.Count <= players);
            Assert.Empty(CoreOfGame.Vertices(game));
        }
        else
        {
            Assert.True(CoreOfGame.Contains(game, core.Point));
            Assert.Null(core.Objection);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_corners_of_a_convex_core_are_the_marginal_vectors(int seed, int players)
    {
        var game = RandomConvex(seed, Math.Min(players, 5));
        var corners = CoreOfGame.Vertices(game).Select(corner => corner.ToString()).ToHashSet();
        var marginals = Orders([.. Enumerable.Range(0, game.Count)]).Select(order => CoreOfGame.MarginalVector(game, order).ToString()).ToHashSet();
        Assert.Equal(marginals.Order(StringComparer.Ordinal), corners.Order(StringComparer.Ordinal));
        Assert.Equal(true, GameProperties.Convex(game).Holds);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_corner_lies_in_the_core_and_is_pinned_by_as_many_coalitions_as_players(int seed, int players)
    {
        var game = RandomSuperadditive(seed, players);
        foreach (var corner in CoreOfGame.Vertices(game))
        {
            Assert.True(CoreOfGame.Contains(game, corner));
            var span = new CoalitionSpan(players);
            foreach (var coalition in game.Grand.Subsets().Where(c => !c.IsEmpty && corner.Excess(game, c).IsZero))
            {
                _ = span.Add(coalition);
            }

            Assert.True(span.IsWhole);
        }
    }

    [Fact]
    public void A_flat_core_has_its_two_ends()
    {
        // Two left and two right gloves: every pair shares 1 the same way.
        var corners = CoreOfGame.Vertices(Gloves(2, 2));
        Assert.Equal(["(0, 0, 1, 1)", "(1, 1, 0, 0)"], corners.Select(corner => corner.ToString()));
        Assert.Equal(0, CoreOfGame.Of(Gloves(2, 2)).LeastCoreEpsilon);
    }

    [Fact]
    public void For_costs_epsilon_is_what_every_coalition_may_be_charged_beyond_its_own()
    {
        // c(i) = 2, two or three together 3: each pays 1, pairs pay 2 and have 1 to spare, singles as well.
        var core = CoreOfGame.Of(Costs(2, 2, 2, 3, 3, 3, 3));
        Assert.False(core.IsEmpty);
        Assert.Equal(-1, core.LeastCoreEpsilon);
        Assert.Equal(Fractions("1 1 1"), core.Point.Shares);
        Assert.Contains("(0, 1, 2)", CoreOfGame.Vertices(Costs(2, 2, 2, 3, 3, 3, 3)).Select(corner => corner.ToString()));
    }

    [Fact]
    public void A_single_player_has_a_core_and_no_epsilon()
    {
        var core = CoreOfGame.Of(Gains(4));
        Assert.False(core.IsEmpty);
        Assert.Null(core.LeastCoreEpsilon);
        Assert.Equal("(4)", Assert.Single(CoreOfGame.Vertices(Gains(4))).ToString());
    }

    [Fact]
    public void Corners_are_listed_up_to_six_players() => Assert.Throws<ArgumentOutOfRangeException>(() => CoreOfGame.Vertices(Random(1, 7)));

    private static IEnumerable<int[]> Orders(int[] players) => players.Length == 0
        ? [[]]
        : players.SelectMany(first => Orders([.. players.Where(player => player != first)]).Select(rest => (int[])[first, .. rest]));
}
