using Darya.Games.Partitions;
using Darya.Games.Rivers;
using Xunit;

namespace Darya.Games.Tests.Rivers;

/// <summary>Random small rivers, ties included, against every course of the game tree.</summary>
public sealed class RiverPropertyTests
{
    private const int Rivers = 60;

    [Theory]
    [InlineData(TieRule.UseFirst)]
    [InlineData(TieRule.PassOn)]
    public void Play_is_that_of_the_whole_game_tree(TieRule rule)
    {
        var random = new Random(41);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 1 + round % 6, 1 + round % 4, leastValue: -1);
            foreach (var play in RiverGame.Of(river, rule).Plays)
            {
                var tree = new GameTree(river, play.Partition, rule);
                var (worths, _, use) = tree.Play(0, 0);

                Assert.Equal(use, play.Use.Select(x => (int)x.Numerator));
                Assert.Equal(worths.Select(w => (Rational)w), play.Worths);
                Assert.Equal(tree.HasTies, play.HasTies);
            }
        }
    }

    /// <summary>A block that may plan all its uses at once against the answers of the others cannot earn more: no threat is empty.</summary>
    [Fact]
    public void No_block_gains_by_any_other_plan_against_the_answers_of_the_others()
    {
        var random = new Random(42);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 1 + round % 5, 1 + round % 3);
            foreach (var play in RiverGame.Of(river).Plays)
            {
                var tree = new GameTree(river, play.Partition, TieRule.UseFirst);
                Assert.Equal(play.Worths, Enumerable.Range(0, play.Worths.Count).Select(b => (Rational)tree.BestAgainstOthers(b, 0, 0)));
            }
        }
    }

    [Fact]
    public void Without_ties_both_rules_give_the_same_play()
    {
        var random = new Random(43);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 1 + round % 6, 1 + round % 4);
            var passOn = RiverGame.Of(river, TieRule.PassOn).Plays;
            foreach (var (one, other) in RiverGame.Of(river).Plays.Zip(passOn).Where(p => !p.First.HasTies))
            {
                Assert.False(other.HasTies);
                Assert.Equal(one.Use, other.Use);
            }
        }
    }

    /// <summary>
    /// All together use the water as the best use of nested limits says, which needs no play; nobody apart earns more than its ceiling or less
    /// than its floor.
    /// </summary>
    [Fact]
    public void All_together_earn_the_most_there_is_and_blocks_lie_between_floor_and_ceiling()
    {
        var random = new Random(44);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 1 + round % 7, 1 + round % 4);
            var game = RiverGame.Of(river).Worths;
            var all = Coalition.All(game.Count);

            Assert.Equal(RiverRights.IntegrityWorth(river, all), game[all, Partition.Grand(game.Count)]);
            Assert.True(Cohesiveness.Of(game).Holds);
            Assert.All(
                game.EmbeddedCoalitions,
                e => Assert.InRange(game[e], RiverRights.SovereigntyWorth(river, e.Block), RiverRights.IntegrityWorth(river, e.Block)));
        }
    }

    [Fact]
    public void More_water_from_above_hurts_no_block()
    {
        var random = new Random(46);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 1 + round % 7, 1 + round % 4);
            var wetter = River.Of(river.Nodes.Select((n, k) => k == 0 ? n with { Inflow = n.Inflow + 1 } : n));
            var (before, after) = (RiverGame.Of(river).Worths, RiverGame.Of(wetter).Worths);

            Assert.All(before.EmbeddedCoalitions, e => Assert.True(before[e] <= after[e]));
        }
    }

    [Fact]
    public void Nobody_uses_water_at_a_loss_on_any_river()
    {
        var random = new Random(45);
        for (var round = 0; round < Rivers; round++)
        {
            var river = Given.Random(random, 6, 3, leastValue: -4);
            foreach (var play in RiverGame.Of(river).Plays)
            {
                Assert.All(play.Use.Zip(river.Nodes), u => Assert.True(u.Second.ValuePerUnit.Sign >= 0 || u.First.IsZero));
            }
        }
    }

    /// <summary>Every course of play, one after the other, nothing remembered.</summary>
    private sealed class GameTree(River river, Partition partition, TieRule rule)
    {
        private readonly int[] _block = [.. river.Nodes.Select(
            n => partition.Blocks.ToList().FindIndex(b => b.Contains(river.Players.ToList().IndexOf(n.Owner))))];
        private readonly int[] _inflow = [.. river.Nodes.Select(n => (int)n.Inflow.Numerator)];
        private readonly int[] _capacity = [.. river.Nodes.Select(n => (int)n.Capacity.Numerator)];
        private readonly int[] _value = [.. river.Nodes.Select(n => (int)n.ValuePerUnit.Numerator)];

        internal bool HasTies { get; private set; }

        /// <summary>What each block earns and uses from a place on, and the uses.</summary>
        internal (int[] Worths, int[] OwnUse, int[] Use) Play(int place, int arriving)
        {
            if (place == _block.Length)
            {
                return (new int[partition.Blocks.Count], new int[partition.Blocks.Count], []);
            }

            var b = _block[place];
            var courses = Enumerable.Range(0, Math.Min(arriving + _inflow[place], _capacity[place]) + 1)
                .Select(x =>
                {
                    var (worths, ownUse, use) = Play(place + 1, arriving + _inflow[place] - x);
                    worths[b] += _value[place] * x;
                    ownUse[b] += x;
                    return (worths, ownUse, Use: (int[])[x, .. use]);
                })
                .ToList();
            var most = courses.Max(c => c.worths[b]);
            var best = courses.Where(c => c.worths[b] == most).ToList();
            HasTies |= best.Count > 1;
            var own = rule == TieRule.UseFirst ? best.Max(c => c.ownUse[b]) : best.Min(c => c.ownUse[b]);
            return best.Where(c => c.ownUse[b] == own).MinBy(c => c.Use[0]);
        }

        /// <summary>The most a block can earn from a place on by any plan when the others answer as they do.</summary>
        internal int BestAgainstOthers(int block, int place, int arriving)
        {
            if (place == _block.Length)
            {
                return 0;
            }

            var water = arriving + _inflow[place];
            return _block[place] == block
                ? Enumerable.Range(0, Math.Min(water, _capacity[place]) + 1).Max(
                    x => _value[place] * x + BestAgainstOthers(block, place + 1, water - x))
                : BestAgainstOthers(block, place + 1, water - Play(place, arriving).Use[0]);
        }
    }
}
