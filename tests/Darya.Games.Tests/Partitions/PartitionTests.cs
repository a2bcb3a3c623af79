using Darya.Games.Partitions;
using Xunit;

namespace Darya.Games.Tests.Partitions;

public sealed class PartitionTests
{
    private static readonly string[] Names = ["KG", "UZ", "TJ", "KZ"];

    /// <summary>Bell numbers, OEIS A000110.</summary>
    [Fact]
    public void There_are_as_many_partitions_as_Bell_says()
    {
        int[] bell = [1, 2, 5, 15, 52, 203, 877, 4140, 21147];

        Assert.Equal(bell, Enumerable.Range(1, bell.Length).Select(n => Partition.All(n).Distinct().Count()));
        Assert.Equal(bell, Enumerable.Range(1, bell.Length).Select(n => (int)Partition.Number(n)));
        Assert.Equal(1, (int)Partition.Number(0));
    }

    /// <summary>Five states make 151 embedded coalitions, six 674.</summary>
    [Theory]
    [InlineData(5, 151)]
    [InlineData(6, 674)]
    public void Blocks_of_all_partitions_are_counted(int players, int blocks) =>
        Assert.Equal(blocks, Partition.All(players).Sum(p => p.Blocks.Count));

    [Fact]
    public void The_order_is_fixed_from_all_alone_to_all_together()
    {
        Assert.Equal(
            [
                "KG|UZ|TJ|KZ", "TJ|KZ|KG+UZ", "UZ|KZ|KG+TJ", "UZ|TJ|KG+KZ", "KG|KZ|UZ+TJ", "KZ|KG+UZ+TJ", "KG+KZ|UZ+TJ", "KG|TJ|UZ+KZ",
                "KG+TJ|UZ+KZ", "TJ|KG+UZ+KZ", "KG|UZ|TJ+KZ", "KG+UZ|TJ+KZ", "UZ|KG+TJ+KZ", "KG|UZ+TJ+KZ", "KG+UZ+TJ+KZ",
            ],
            Partition.All(4).Select(p => p.Write(Names)));
    }

    [Fact]
    public void Text_is_read_in_any_order_and_written_in_one()
    {
        var partition = Partition.Parse(" KZ + KG |TJ|UZ", Names);

        Assert.Equal("UZ|TJ|KG+KZ", partition.Write(Names));
        Assert.Equal("1|2|0+3", partition.ToString());
        Assert.All(Partition.All(4), p => Assert.Equal(p, Partition.Parse(p.Write(Names), Names)));
    }

    [Theory]
    [InlineData("KG|UZ|TJ", "A partition covers every player; 'KZ' is missing in 'KG|UZ|TJ'.")]
    [InlineData("KG|UZ|TJ|KZ+KG", "A player stands once in a partition; got 'KG' twice in 'KG|UZ|TJ|KZ+KG'.")]
    [InlineData("KG|UZ|TJ|AF", "A partition joins players KG, UZ, TJ, KZ; got 'AF' in 'KG|UZ|TJ|AF'.")]
    [InlineData("", "A partition joins players KG, UZ, TJ, KZ; got '' in ''.")]
    public void Broken_text_says_what_is_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Partition.Parse(text, Names)).Message);

    [Fact]
    public void Broken_blocks_say_what_is_wrong()
    {
        Assert.Equal("A block of a partition must have a member; got an empty one.", Fault(Coalition.Empty));
        Assert.Equal("Blocks of a partition must be disjoint; player 1 is in two.", Fault(Coalition.Of(0, 1), Coalition.Of(1, 2)));
        Assert.Equal("Blocks of a partition must cover exactly its players; player 2 is in none.", Fault(Coalition.Of(0, 1)));
        Assert.Equal(
            "Blocks of a partition must cover exactly its players; player 3 is not one of 3.",
            Fault(Coalition.Of(0, 1), Coalition.Of(2, 3)));
        Assert.StartsWith(
            "A partition needs 1 to 10 players; got 11.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Partition.All(11)).Message,
            StringComparison.Ordinal);

        static string Fault(params Coalition[] blocks) =>
            Assert.Throws<ArgumentException>(() => Partition.Of(3, blocks)).Message.Replace(" (Parameter 'blocks')", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Gamma_and_delta_surroundings_of_a_block()
    {
        var block = Coalition.Of(0, 2);

        Assert.Equal("UZ|KZ|KG+TJ", Partition.AmongSingletons(4, block).Write(Names));
        Assert.Equal("KG+TJ|UZ+KZ", Partition.AgainstTheRest(4, block).Write(Names));
        Assert.Equal(Partition.Grand(4), Partition.AgainstTheRest(4, Coalition.All(4)));
        Assert.Equal(Partition.Singletons(4), Partition.AmongSingletons(4, Coalition.Of(3)));
        Assert.Equal(block, Partition.AmongSingletons(4, block).BlockOf(2));
    }

    [Fact]
    public void Two_blocks_can_join_and_others_cannot()
    {
        var partition = Partition.Parse("KG|UZ|TJ+KZ", Names);

        Assert.Equal("KG|UZ+TJ+KZ", partition.Joined(Coalition.Of(1), Coalition.Of(2, 3)).Write(Names));
        Assert.Throws<ArgumentException>(() => partition.Joined(Coalition.Of(1), Coalition.Of(2)));
        Assert.Throws<ArgumentException>(() => partition.Joined(Coalition.Of(1), Coalition.Of(1)));
    }

    [Fact]
    public void An_embedded_coalition_is_a_block_of_its_partition()
    {
        var fault = Assert.Throws<ArgumentException>(() => new EmbeddedCoalition(Coalition.Of(0, 1), Partition.Singletons(3)));

        Assert.Equal("An embedded coalition is a block of its partition; 0|1|2 has no such block. (Parameter 'block')", fault.Message);
    }
}
