using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

public sealed class CoalitionGameTests
{
    private static readonly string[] Three = ["KG", "UZ", "KZ"];

    [Fact]
    public void A_coalition_is_a_set()
    {
        var coalition = Coalition.Of([0, 2]);
        Assert.Equal(2, coalition.Size);
        Coalition same = [0, 2];
        Assert.Equal(same.Mask, coalition.Mask);
        Assert.Equal("0 2", string.Join(' ', coalition));
        Assert.True(coalition.Contains(2));
        Assert.False(coalition.Contains(1));
        Assert.False(coalition.Contains(40));
        Assert.Equal(Coalition.All(3), coalition.Add(1));
        Assert.Equal(Coalition.Of(0), coalition.Remove(2));
        Assert.Equal(Coalition.Of(2), coalition.Without(Coalition.Of(0)));
        Assert.Equal("KG+KZ", coalition.Name(Three));
        Assert.Equal("{0, 2}", coalition.ToString());
        Assert.Equal([0u, 1u, 4u, 5u], coalition.Subsets().Select(part => part.Mask));
        Assert.Equal(1 << 12, Coalition.All(12).Subsets().Count());
        Assert.Equal(31, Coalition.All(31).Size);
        Assert.Throws<ArgumentOutOfRangeException>(() => Coalition.Of(31));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coalition.All(32));
    }

    [Fact]
    public void An_oracle_is_asked_once_for_each_coalition()
    {
        var asked = new List<Coalition>();
        var game = CoalitionGame.FromOracle(Three, c =>
        {
            asked.Add(c);
            return c.Size;
        });
        _ = (game[game.Grand], game[game.Grand], game[Coalition.Of(1)], game[Coalition.Empty]);
        Assert.Equal([game.Grand, Coalition.Of(1)], asked);
    }

    [Fact]
    public void Wrong_tables_are_refused_with_what_is_wrong()
    {
        var partial = new Dictionary<Coalition, Rational> { [Coalition.Of(0)] = 1 };
        var stranger = new Dictionary<Coalition, Rational> { [Coalition.Of(5)] = 1 };
        AssertRefused("A table of 3 players has 8 worths; got 3.", () => CoalitionGame.FromTable(Three, [0, 1, 2]));
        AssertRefused("The empty coalition must be worth 0; got 1.", () => CoalitionGame.FromTable(["A"], [1, 1]));
        AssertRefused("The worth of UZ is missing.", () => CoalitionGame.FromTable(Three, partial));
        AssertRefused("The coalition {5} has a player that the game has not.", () => CoalitionGame.FromTable(Three, stranger));
        AssertRefused("A game has 1 to 31 players; got 0.", () => CoalitionGame.FromOracle([], _ => 1));
        AssertRefused("Every player needs a name.", () => CoalitionGame.FromOracle(["A", " "], _ => 1));
        AssertRefused("The player 'A' is named twice.", () => CoalitionGame.FromOracle(["A", "A"], _ => 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Gains(1, 1, 2)[Coalition.Of(2)]);
        Assert.Equal(
            "A table holds games of up to 24 players; this one has 25.",
            Assert.Throws<InvalidOperationException>(() => CoalitionGame.FromOracle(Names(25), _ => 1).ToTable()).Message);

        static void AssertRefused(string message, Func<CoalitionGame> make) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => make()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dual_of_the_dual_is_the_game_and_has_the_same_value()
    {
        var game = Random(3, 5);
        Assert.All(game.Grand.Subsets(), c => Assert.Equal(game[c], game.Dual().Dual()[c]));
        Assert.Equal(Shapley.Of(game).Shares, Shapley.Of(game.Dual()).Shares);
    }

    [Fact]
    public void Savings_are_what_cooperation_spares()
    {
        var savings = Costs(6, 7, 9, 11, 12, 12, 15).Savings();
        Assert.False(savings.IsCost);
        Assert.Equal(Fractions("0 0 2 0 3 4 7"), savings.Grand.Subsets().Skip(1).Select(c => savings[c]));
        Assert.Equal(
            "Only a cost game has savings; this one is a game of gains.", Assert.Throws<InvalidOperationException>(savings.Savings).Message);
    }

    [Fact]
    public void Zero_normalisation_leaves_nothing_to_single_players()
    {
        var game = Random(4, 4).ZeroNormalized();
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(0, game[Coalition.Of(i)]));
    }

    [Fact]
    public void A_restricted_game_keeps_names_and_worths()
    {
        var game = Random(5, 4);
        var part = game.Restrict(Coalition.Of([1, 3]));
        Assert.Equal(["P2", "P4"], part.Players);
        Assert.Equal(game[Coalition.Of([1, 3])], part[part.Grand]);
        Assert.Equal(game[Coalition.Of(3)], part[Coalition.Of(1)]);
        Assert.Throws<ArgumentException>(() => game.Restrict(Coalition.Empty));
    }

    [Fact]
    public void The_complaint_is_positive_when_a_coalition_does_better_alone()
    {
        var allocation = new Allocation(Fractions("1 2 3"));
        Assert.Equal(2, allocation.Excess(Gains(0, 0, 0, 5, 0, 0, 6), Coalition.Of([0, 1])));
        Assert.Equal(-2, allocation.Excess(Costs(0, 0, 0, 5, 0, 0, 6), Coalition.Of([0, 1])));
        Assert.Equal(6, allocation.Of(Coalition.All(3)));
        Assert.Equal("(1, 2, 3)", allocation.ToString());
        Assert.Throws<ArgumentException>(() => allocation.Excess(Gains(1), Coalition.Of(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => allocation.Of(Coalition.Of(3)));
    }
}
