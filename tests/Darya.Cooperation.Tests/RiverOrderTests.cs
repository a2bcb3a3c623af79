using Darya.Games.Partitions;
using Darya.Games.Rivers;
using Darya.Model;
using Xunit;

namespace Darya.Cooperation.Tests;

/// <summary>Play on regions against exact backward induction on the same rivers.</summary>
public sealed class RiverOrderTests
{
    private const double Worth = 0.05; // of a unit of water times its value

    /// <summary>The constructed river that crosses borders twice: all 15 partitions, 37 worths.</summary>
    [Fact]
    public void A_river_that_re_enters_a_state_comes_out_as_backward_induction_says()
    {
        var game = Rivers.Game(Rivers.Recrossing);
        var region = Rivers.Region(Rivers.Recrossing);

        Assert.Equal(15, game.Worths.Partitions.Count);
        Assert.All(game.Worths.Partitions, partition => Assert.Empty(Wrong(game, region, partition)));
    }

    /// <summary>
    /// Rivers of four to six places, four owners who all may come back, no ties. Sovereignty makes what a block sends on a matter of all or
    /// nothing, so a search can miss the best; more than 19 of 20 partitions must be right.
    /// </summary>
    [Fact]
    public void Random_rivers_that_re_enter_states_come_out_right_but_for_a_few()
    {
        var (wrong, all) = (0, 0);
        for (var seed = 1; seed <= 24; seed++)
        {
            var places = Random(seed);
            var game = Rivers.Game(places);
            if (game.Ties().ChangedWorths.Count > 0)
            {
                continue;
            }

            var region = Rivers.Region(places);
            all += game.Worths.Partitions.Count;
            wrong += game.Worths.Partitions.Count(p => Wrong(game, region, p).Count > 0);
        }

        Assert.InRange(all, 100, 360);
        Assert.InRange(wrong, 0, all / 20);
    }

    /// <summary>Blocks whose worth differs from the exact one.</summary>
    private static List<string> Wrong(RiverGame game, Region region, Partition partition)
    {
        var players = game.River.Players;
        var blocks = partition.Blocks.Select(b => (IReadOnlyList<string>)[.. b.Select(i => players[i])]).ToArray();
        var plan = Rivers.Play(region, blocks);
        return [.. blocks.Where((block, b) => Math.Abs(
            game.Worths[partition.Blocks[b], partition].ToDouble() - Rivers.Worth(plan, block)) > Worth).Select(b => string.Join('+', b))];
    }

    private static (string Owner, int Inflow, int Capacity, int Value)[] Random(int seed)
    {
        var random = new Random(seed);
        var values = Enumerable.Range(3, 12).ToArray();
        random.Shuffle(values);
        var count = random.Next(4, 7);
        var places = new (string Owner, int Inflow, int Capacity, int Value)[count];
        for (var i = 0; i < count; i++)
        {
            string owner;
            do
            {
                owner = ((char)('A' + random.Next(4))).ToString();
            }
            while (i > 0 && owner == places[i - 1].Owner);

            places[i] = (owner, i == 0 ? random.Next(5, 13) : random.Next(4), random.Next(2, 9), values[i]);
        }

        return places;
    }
}
