using Darya.Games.Partitions;
using Darya.Games.Rivers;
using Xunit;

namespace Darya.Games.Tests.Rivers;

public sealed class RiverPlayTests
{
    /// <summary>Everybody alone with one place each and something to gain: who comes first takes what it can.</summary>
    [Fact]
    public void Alone_on_a_line_everybody_takes_what_comes_up_to_the_capacity()
    {
        var play = Play(Given.River(("A", 10, 4, 1), ("B", 0, 5, 9), ("C", 3, 6, 2), ("D", 0, 9, 5)), "A|B|C|D");

        Assert.Equal([4, 5, 4, 0], play.Use);
        Assert.Equal([4, 45, 8, 0], play.Worths);
        Assert.False(play.HasTies);
    }

    /// <summary>
    /// A, B, A. A has 2 units worth 3 each where they rise, or 10 for one further down; B lies between and can use b units. Passing both pays
    /// (10 against 6) when b is 1; with b of 2 nothing comes through, so A keeps both.
    /// </summary>
    [Theory]
    [InlineData(1, "0 1 1", 10, 5)]
    [InlineData(2, "2 0 0", 6, 0)]
    public void A_river_that_comes_back_is_released_only_if_enough_comes_through(int between, string use, int upstream, int middle)
    {
        var play = Play(Given.River(("A", 2, 2, 3), ("B", 0, between, 5), ("A", 0, 1, 10)), "A|B");

        Assert.Equal(use, string.Join(' ', play.Use));
        Assert.Equal([upstream, middle], play.Worths);
    }

    /// <summary>
    /// B holds places 2 and 4 (worth 1 and 4), C between them can use 2. Of 2 units B keeps both; of 3 it passes all, for one then comes through
    /// (4 against 3); of 6 it passes 4, for two come through and there is room for no more (8 + 2).
    /// </summary>
    [Theory]
    [InlineData(2, "2 0 0")]
    [InlineData(3, "0 2 1")]
    [InlineData(6, "2 2 2")]
    public void Answers_jump_with_the_water(int water, string use) =>
        Assert.Equal(use, string.Join(' ', Play(Given.River(("B", water, 9, 1), ("C", 0, 2, 1), ("B", 0, 2, 4)), "B|C").Use));

    /// <summary>A's water is worth nothing where it rises: A is indifferent, and B below lives on what it decides.</summary>
    [Fact]
    public void An_indifferent_block_uses_the_water_first_unless_told_otherwise()
    {
        var river = Given.River(("A", 5, 3, 0), ("B", 0, 9, 1));
        var ties = RiverGame.Of(river).Ties();

        Assert.Equal("3 2", string.Join(' ', Play(river, "A|B").Use));
        Assert.Equal("0 5", string.Join(' ', RiverPlay.Of(river, Partition.Singletons(2), TieRule.PassOn).Use));
        Assert.Equal(Partition.Singletons(2), Assert.Single(ties.Partitions));
        Assert.Equal(Partition.Singletons(2), Assert.Single(ties.ChangedUses));
        Assert.Equal(new EmbeddedCoalition(Coalition.Of(1), Partition.Singletons(2)), Assert.Single(ties.ChangedWorths));
        var interval = RiverGame.Of(river).Interval();
        Assert.Equal((2, 5), (interval.Lower[ties.ChangedWorths[0]], interval.Upper[ties.ChangedWorths[0]]));
    }

    [Fact]
    public void Nobody_uses_water_at_a_loss()
    {
        var play = Play(Given.River(("A", 3, 3, -1), ("B", 0, 2, 4)), "A|B");

        Assert.Equal("0 2", string.Join(' ', play.Use));
        Assert.Equal([0, 8], play.Worths);
    }

    /// <summary>Half units of water and thirds of money: a river measured in other units is the same river.</summary>
    [Fact]
    public void Units_of_water_and_money_change_nothing()
    {
        var river = Given.Recrossing();
        var (half, third) = (new Rational(1, 2), new Rational(1, 3));
        var other = River.Of(
            river.Nodes.Select(n => n with { Inflow = n.Inflow * half, Capacity = n.Capacity * half, ValuePerUnit = n.ValuePerUnit * third }),
            half);
        var whole = River.Of(river.Nodes.Select(n => n with { ValuePerUnit = n.ValuePerUnit * Rational.Parse("100000000000000000000") }));

        Assert.Equal(half, other.Unit);
        foreach (var play in RiverGame.Of(river).Plays)
        {
            var changed = RiverPlay.Of(other, play.Partition);
            Assert.Equal(play.Worths.Select(w => w / 6), changed.Worths);
            Assert.Equal(play.Use.Select(x => x / 2), changed.Use);
            Assert.Equal(play.Use, RiverPlay.Of(whole, play.Partition).Use);
        }
    }

    /// <summary>Far more water than can be used, at values whose product with it is beyond 64 bits.</summary>
    [Fact]
    public void Much_water_of_great_value_is_counted_right()
    {
        var large = Rational.Parse("1e14");
        var play = Play(Given.River(("A", 200_000, 1, 2 * large), ("B", 0, 3, large), ("A", 0, 2, 3 * large)), "A|B");

        Assert.Equal([1, 3, 2], play.Use);
        Assert.Equal([8 * large, 3 * large], play.Worths);
    }

    [Theory]
    [InlineData("1/2", "1/3", "1/6")]
    [InlineData("4", "6", "1")]
    [InlineData("0.25", "3", "1/4")]
    public void The_unit_of_water_is_the_common_denominator(string inflow, string capacity, string unit) =>
        Assert.Equal(Rational.Parse(unit), Given.River(("A", Rational.Parse(inflow), Rational.Parse(capacity), 1)).Unit);

    [Fact]
    public void Faulty_rivers_are_refused()
    {
        Assert.Equal("A river needs at least one place. (Parameter 'nodes')", Fault());
        Assert.Equal("Inflow must not be negative; got -1 at place '1'. (Parameter 'nodes')", Fault(new RiverNode("1", "A", -1, 2, 3)));
        Assert.Equal(
            "Capacity must not be negative; got -1/2 at place '1'. (Parameter 'nodes')",
            Fault(new RiverNode("1", "A", 1, new Rational(-1, 2), 3)));
        Assert.Equal("Every place of a river needs a name and an owner. (Parameter 'nodes')", Fault(new RiverNode("1", " ", 1, 2, 3)));
        Assert.Equal(
            "Every place of a river needs a name of its own; got '1' twice. (Parameter 'nodes')",
            Fault(new RiverNode("1", "A", 1, 2, 3), new RiverNode("1", "B", 1, 2, 3)));
        Assert.Equal(
            "Inflows and capacities must be whole numbers of the unit 2; place '1' has 1 and 2. (Parameter 'unit')",
            Assert.Throws<ArgumentException>(() => River.Of([new RiverNode("1", "A", 1, 2, 3)], 2)).Message);
        Assert.Equal(
            "The river has too many amounts of water to tell apart (more than 50000000); measure its water in larger units than 1. (Parameter 'river')",
            Assert.Throws<ArgumentException>(() => RiverGame.Of(Given.River(("A", 60_000_000, 1, 1), ("B", 0, 60_000_000, 1)))).Message);
        Assert.StartsWith(
            "The partition must be of the river's 4 owners; got one of 3.",
            Assert.Throws<ArgumentException>(() => RiverPlay.Of(Given.Recrossing(), Partition.Grand(3))).Message,
            StringComparison.Ordinal);

        static string Fault(params RiverNode[] nodes) => Assert.Throws<ArgumentException>(() => River.Of(nodes)).Message;
    }

    private static RiverPlay Play(River river, string partition) => RiverPlay.Of(river, Partition.Parse(partition, river.Players));
}
