using Darya.Games.Partitions;
using Darya.Games.Rivers;
using Xunit;

namespace Darya.Games.Tests.Rivers;

/// <summary>A river that leaves a land and comes back: all 15 partitions of its four owners.</summary>
public sealed class RecrossingRiverTests
{
    /// <summary>Partition, block, worth, use at the five places: 37 rows worked out for this project by other means.</summary>
    private const string Worked =
        """
        KG|UZ|TJ|KZ KG 48 8 0 3 2 0
        KG|UZ|TJ|KZ UZ 26 8 0 3 2 0
        KG|UZ|TJ|KZ TJ 18 8 0 3 2 0
        KG|UZ|TJ|KZ KZ 0 8 0 3 2 0
        TJ|KZ|KG+UZ TJ 18 2 6 3 2 0
        TJ|KZ|KG+UZ KZ 0 2 6 3 2 0
        TJ|KZ|KG+UZ KG+UZ 80 2 6 3 2 0
        UZ|KZ|KG+TJ UZ 26 8 0 3 2 0
        UZ|KZ|KG+TJ KZ 0 8 0 3 2 0
        UZ|KZ|KG+TJ KG+TJ 66 8 0 3 2 0
        UZ|TJ|KG+KZ UZ 26 8 0 3 2 0
        UZ|TJ|KG+KZ TJ 18 8 0 3 2 0
        UZ|TJ|KG+KZ KG+KZ 48 8 0 3 2 0
        KG|KZ|UZ+TJ KG 48 8 0 2 3 0
        KG|KZ|UZ+TJ KZ 0 8 0 2 3 0
        KG|KZ|UZ+TJ UZ+TJ 51 8 0 2 3 0
        KZ|KG+UZ+TJ KZ 0 0 6 4 3 0
        KZ|KG+UZ+TJ KG+UZ+TJ 105 0 6 4 3 0
        KG+KZ|UZ+TJ KG+KZ 48 8 0 2 3 0
        KG+KZ|UZ+TJ UZ+TJ 51 8 0 2 3 0
        KG|TJ|UZ+KZ KG 48 8 0 3 2 0
        KG|TJ|UZ+KZ TJ 18 8 0 3 2 0
        KG|TJ|UZ+KZ UZ+KZ 26 8 0 3 2 0
        KG+TJ|UZ+KZ KG+TJ 66 8 0 3 2 0
        KG+TJ|UZ+KZ UZ+KZ 26 8 0 3 2 0
        TJ|KG+UZ+KZ TJ 36 0 0 6 3 4
        TJ|KG+UZ+KZ KG+UZ+KZ 83 0 0 6 3 4
        KG|UZ|TJ+KZ KG 48 8 0 0 3 2
        KG|UZ|TJ+KZ UZ 39 8 0 0 3 2
        KG|UZ|TJ+KZ TJ+KZ 22 8 0 0 3 2
        KG+UZ|TJ+KZ KG+UZ 93 2 6 0 3 2
        KG+UZ|TJ+KZ TJ+KZ 22 2 6 0 3 2
        UZ|KG+TJ+KZ UZ 39 8 0 0 3 2
        UZ|KG+TJ+KZ KG+TJ+KZ 70 8 0 0 3 2
        KG|UZ+TJ+KZ KG 48 8 0 0 3 2
        KG|UZ+TJ+KZ UZ+TJ+KZ 61 8 0 0 3 2
        KG+UZ+TJ+KZ KG+UZ+TJ+KZ 125 0 6 0 3 4
        """;

    private static readonly River River = Given.Recrossing();

    [Theory]
    [InlineData(TieRule.UseFirst)]
    [InlineData(TieRule.PassOn)]
    public void Every_worth_and_every_use_is_as_worked_out(TieRule rule)
    {
        var game = RiverGame.Of(River, rule);
        var rows = game.Plays.SelectMany(p => p.Partition.Blocks.Select((b, i) =>
            $"{p.Partition.Write(River.Players)} {b.Name(River.Players)} {p.Worths[i]} {string.Join(' ', p.Use)}"));

        Assert.Equal(Worked.Split('\n'), rows);
    }

    [Fact]
    public void The_gamma_core_is_not_empty_and_the_delta_core_is()
    {
        var worths = RiverGame.Of(River).Worths;

        Assert.False(CoreOfGame.Of(Conjectures.Gamma(worths)).IsEmpty);
        Assert.True(CoreOfGame.Of(Conjectures.Delta(worths)).IsEmpty);
    }

    /// <summary>
    /// Together against KZ, KG and TJ value water alike, 6: a unit used by KG or by TJ is the same to their block, and nothing is left for KZ
    /// either way. So three plans are best, and the choice between them moves no worth.
    /// </summary>
    [Fact]
    public void Only_one_partition_has_a_tie_and_it_moves_no_worth()
    {
        var ties = RiverGame.Of(River).Ties();

        Assert.Equal("KZ|KG+UZ+TJ", Assert.Single(ties.Partitions).Write(River.Players));
        Assert.Empty(ties.ChangedUses);
        Assert.Empty(ties.ChangedWorths);
        Assert.Empty(RiverGame.Of(River).Interval().Open);
    }

    /// <summary>What UZ earns alone depends on whether TJ and KZ act together: then TJ lets KZ's water pass, and UZ sits between.</summary>
    [Fact]
    public void Externalities_have_both_signs()
    {
        var worths = RiverGame.Of(River).Worths;
        var effects = Externalities.Of(worths);

        Assert.Equal(39, Conjectures.Best(worths)[Coalition.Of(1)]);
        Assert.Equal(26, Conjectures.Worst(worths)[Coalition.Of(1)]);
        Assert.Equal(ExternalitySign.Positive, effects[Coalition.Of(1)]);
        Assert.Equal("TJ in TJ|KG+UZ+KZ", worths.Words(effects.MostHelped!.Value));
        Assert.True(Cohesiveness.Of(worths).Holds);
    }
}
