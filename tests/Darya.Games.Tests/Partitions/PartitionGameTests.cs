using Darya.Games.Partitions;
using Xunit;

namespace Darya.Games.Tests.Partitions;

public sealed class PartitionGameTests
{
    private static readonly string[] Three = ["A", "B", "C"];

    /// <summary>
    /// Cournot: n firms with price = 1 - total and no cost earn 1 / (blocks + 1)^2 a block, whatever its size. So a firm alone earns 1/16
    /// against two and 1/9 against a merged pair; a pair 1/9; all together 1/4. Merging helps those who stay outside.
    /// </summary>
    private static PartitionGame Cournot(int firms) => PartitionGame.FromOracle(
        [.. Enumerable.Range(0, firms).Select(i => ((char)('A' + i)).ToString())],
        p => [.. p.Blocks.Select(_ => new Rational(1, (p.Blocks.Count + 1) * (p.Blocks.Count + 1)))]);

    [Fact]
    public void A_cartel_of_three_firms()
    {
        var game = Cournot(3);
        var alone = Coalition.Of(0);

        Assert.Equal(new Rational(1, 16), Conjectures.Gamma(game)[alone]);
        Assert.Equal(new Rational(1, 9), Conjectures.Delta(game)[alone]);
        Assert.Equal(new Rational(1, 9), Conjectures.Best(game)[alone]);
        Assert.Equal(new Rational(1, 16), Conjectures.Worst(game)[alone]);
        Assert.Equal((new Rational(1, 16) + new Rational(1, 9)) / 2, Conjectures.Average(game)[alone]);
        Assert.Equal(new Rational(1, 9), Conjectures.Gamma(game)[Coalition.Of(0, 1)]);
        Assert.Equal(new Rational(1, 4), Conjectures.Worst(game)[Coalition.All(3)]);
        Assert.True(Cohesiveness.Of(game).Holds);
    }

    /// <summary>A third of 1/4 is 1/12: more than a firm has alone against two (1/16), less than against a merged pair (1/9).</summary>
    [Fact]
    public void The_cartel_holds_by_gamma_and_not_by_delta()
    {
        var game = Cournot(3);
        var equal = new Allocation(Enumerable.Repeat(new Rational(1, 12), 3));

        Assert.True(CoreOfGame.Contains(Conjectures.Gamma(game), equal));
        Assert.False(CoreOfGame.Of(Conjectures.Gamma(game)).IsEmpty);
        Assert.True(CoreOfGame.Of(Conjectures.Delta(game)).IsEmpty);
        var proof = ExternalityProof.Of(game, equal);
        Assert.False(proof.Holds);
        Assert.Equal(new Rational(-1, 36), proof.Slack);
        Assert.Equal("C in C|A+B", game.Words(proof.Tightest));
    }

    [Fact]
    public void Mergers_of_others_help_a_firm()
    {
        var game = Cournot(4);
        var effects = Externalities.Of(game);

        Assert.Equal(ExternalitySign.Positive, effects.Overall);
        Assert.Equal(ExternalitySign.Positive, effects[Coalition.Of(0)]);
        Assert.Equal(ExternalitySign.Positive, effects[Coalition.Of(0, 1)]);
        Assert.Equal(ExternalitySign.None, effects[Coalition.Of(0, 1, 2)]);
        Assert.Equal(2, effects.MostHelped!.Value.Partition.Blocks.Count);
        Assert.Null(effects.MostHurt);
    }

    /// <summary>A firm that loses when others merge, and a pair that gains.</summary>
    [Fact]
    public void Signs_can_differ_by_coalition()
    {
        var game = Given(4, (block, partition) => block.Size == 1 ? partition.Blocks.Count : -partition.Blocks.Count);
        var effects = Externalities.Of(game);

        Assert.Equal(ExternalitySign.Negative, effects[Coalition.Of(2)]);
        Assert.Equal(ExternalitySign.Positive, effects[Coalition.Of(2, 3)]);
        Assert.Equal(ExternalitySign.Mixed, effects.Overall);
        Assert.Throws<ArgumentOutOfRangeException>(() => effects[Coalition.Of(4)]);
    }

    [Fact]
    public void Without_externalities_every_conjecture_is_the_game_itself_and_every_value_that_of_Shapley()
    {
        var random = new Random(11);
        for (var n = 1; n <= 5; n++)
        {
            var plain = CoalitionGame.FromTable(
                Names(n),
                [.. Coalition.All(n).Subsets().Select(s => s.IsEmpty ? Rational.Zero : new Rational(random.Next(-20, 60), random.Next(1, 4)))]);
            var game = PartitionGame.WithoutExternalities(plain);
            var shapley = Shapley.Of(plain).Shares;

            foreach (var derive in new[] { Conjectures.Gamma, Conjectures.Delta, Conjectures.Best, Conjectures.Worst, Conjectures.Average })
            {
                var derived = derive(game);
                Assert.All(Coalition.All(n).Subsets(), s => Assert.Equal(plain[s], derived[s]));
            }

            Assert.Equal(ExternalitySign.None, Externalities.Of(game).Overall);
            var (least, greatest) = PartitionValues.Bounds(game);
            Assert.Equal(shapley, least.Shares);
            Assert.Equal(shapley, greatest.Shares);
            foreach (var value in new[] { PartitionValues.ExternalityFree, PartitionValues.McQuillin, PartitionValues.Average, PartitionValues.Myerson })
            {
                Assert.Equal(shapley, value(game).Shares);
            }
        }
    }

    [Fact]
    public void Values_share_what_all_earn_and_lie_between_the_bounds()
    {
        var random = new Random(12);
        for (var round = 0; round < 20; round++)
        {
            var n = 2 + round % 4;
            var game = Given(n, (_, _) => random.Next(0, 50));
            var together = game[Coalition.All(n), Partition.Grand(n)];
            var (least, greatest) = PartitionValues.Bounds(game);

            Assert.Equal(together, PartitionValues.Myerson(game).Of(Coalition.All(n)));
            foreach (var value in new[] { PartitionValues.ExternalityFree(game), PartitionValues.McQuillin(game), PartitionValues.Average(game) })
            {
                Assert.Equal(together, value.Of(Coalition.All(n)));
                Assert.All(Enumerable.Range(0, n), i => Assert.InRange(value[i], least[i], greatest[i]));
            }
        }
    }

    /// <summary>
    /// Myerson's formula by hand for three players and worth 1 of {A} in A|B|C only: n = 3, |P| = 3, so 2 [1/3 - 1/(2*2) - 1/(2*2)] = -1/3 for A
    /// (both B and C are blocks without A) and 2 [1/3 - 1/(2*2)] = 1/6 for B, whose only block without it besides {A} is {C}.
    /// </summary>
    [Fact]
    public void Myerson_can_give_a_loss_for_a_gain()
    {
        var game = Given(3, (block, partition) => block == Coalition.Of(0) && partition.Blocks.Count == 3 ? 1 : 0);

        Assert.Equal([new Rational(-1, 3), new Rational(1, 6), new Rational(1, 6)], PartitionValues.Myerson(game).Shares);
    }

    /// <summary>Alone all earn 2, together 5: three apart earn 6.</summary>
    [Fact]
    public void What_earns_more_than_all_together_is_named()
    {
        var game = Given(3, (block, _) => block.Size == 1 ? 2 : block.Size == 2 ? 3 : 5);
        var cohesiveness = Cohesiveness.Of(game);

        Assert.False(cohesiveness.Holds);
        Assert.Equal((Partition.Singletons(3), (Rational)1), (cohesiveness.Best, cohesiveness.Shortfall));
    }

    [Fact]
    public void A_table_must_be_whole()
    {
        var whole = Cournot(3);
        var rows = whole.EmbeddedCoalitions.Select(e => KeyValuePair.Create(e, whole[e])).ToList();

        Assert.Equal(whole.EmbeddedCoalitions.Select(e => whole[e]), whole.EmbeddedCoalitions.Select(e => PartitionGame.FromTable(Three, rows)[e]));
        Assert.StartsWith("B in A|B|C has no worth in the table.", Fault(rows.Where((_, i) => i != 1)), StringComparison.Ordinal);
        Assert.StartsWith("A in A|B|C has two worths in the table.", Fault(rows.Append(rows[0])), StringComparison.Ordinal);

        static string Fault(IEnumerable<KeyValuePair<EmbeddedCoalition, Rational>> rows) =>
            Assert.Throws<ArgumentException>(() => PartitionGame.FromTable(Three, rows)).Message;
    }

    [Fact]
    public void A_worth_that_is_not_there_is_an_error()
    {
        var game = Cournot(3);

        Assert.StartsWith(
            "Only blocks of a partition have a worth in it; 0|1|2 has no such block.",
            Assert.Throws<ArgumentException>(() => game[Coalition.Of(0, 1), Partition.Singletons(3)]).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The partition must be of the 3 players; got one of 4.",
            Assert.Throws<ArgumentException>(() => game.WorthsIn(Partition.Grand(4))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "A partition has a worth for each block; got 0 for A|B|C.",
            Assert.Throws<ArgumentException>(() => PartitionGame.FromOracle(Three, _ => [])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The shares of all players must add up to 1/4; got (1, 0, 0).",
            Assert.Throws<ArgumentException>(() => ExternalityProof.Of(game, new Allocation([1, 0, 0]))).Message,
            StringComparison.Ordinal);
    }

    /// <summary>Worths known to 1/100: the equal third of the least 1/4 still beats a firm's greatest gamma worth.</summary>
    [Fact]
    public void Bounds_of_worths_give_a_safe_answer()
    {
        var game = Cournot(3);
        var interval = new PartitionGameInterval(game, Given(3, (b, p) => game[b, p] + new Rational(1, 100)));
        var wide = new PartitionGameInterval(game, Given(3, (b, p) => game[b, p] + new Rational(1, 10)));
        var equal = new Allocation(Enumerable.Repeat(new Rational(1, 12), 3));

        Assert.True(interval.IsInEveryGammaCore(equal));
        Assert.False(wide.IsInEveryGammaCore(equal));
        Assert.Equal(10, interval.Open.Count());
        Assert.StartsWith(
            "A lower worth must not be above the upper one; A in A|B|C has 13/80 and 1/16.",
            Assert.Throws<ArgumentException>(() => new PartitionGameInterval(wide.Upper, game)).Message,
            StringComparison.Ordinal);
    }

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => ((char)('A' + i)).ToString())];

    private static PartitionGame Given(int count, Func<Coalition, Partition, Rational> worth) =>
        PartitionGame.FromOracle(Names(count), p => [.. p.Blocks.Select(b => worth(b, p))]);
}
