using Darya.Cooperation.Results;
using Darya.Cooperation.Worths;
using Darya.Games.Partitions;
using Darya.Model;
using Xunit;

namespace Darya.Cooperation.Tests;

public sealed class WorthGameTests
{
    private static readonly string[] Players = ["KG", "UZ", "TJ", "KZ"];

    [Fact]
    public void Gamma_worths_of_five_need_27_partitions_and_all_are_different()
    {
        var partitions = WorthGame.GammaPartitions(5);

        Assert.Equal(27, partitions.Count);
        Assert.Equal(27, partitions.Distinct().Count());
        Assert.Equal(Partition.Singletons(5), partitions[0]);
    }

    /// <summary>The constructed river: a gamma core that is not empty, an empty delta core, and who objects.</summary>
    [Fact]
    public void A_game_whose_gamma_core_holds_and_whose_delta_core_is_empty_says_both()
    {
        var game = Read(gainOfUz: 0);

        Assert.False(game.Gamma.IsCoreEmpty);
        Assert.True(game.Gamma.LeastCoreEpsilonMusd <= 0);
        Assert.True(game.Delta.IsCoreEmpty);
        Assert.Equal(["KG+UZ", "KZ", "TJ"], game.Delta.Objectors.Order(StringComparer.Ordinal));
        Assert.Equal(33, game.JointGainMusd, 1e-9);
        Assert.Equal((26.0, 39.0), game.Coalitions.Where(c => c.Name == "UZ").Select(c => (c.WorstMusd, c.BestMusd)).Single());
    }

    /// <summary>When UZ alone could still gain 5, which is more than 1 % of 33, its worth is 26 to 31 and that of KG, beside it, 43 to 48.</summary>
    [Fact]
    public void A_worth_that_is_not_settled_is_an_interval()
    {
        var game = Read(gainOfUz: 5);

        var (uz, kg) = (game.Coalitions.Single(c => c.Name == "UZ"), game.Coalitions.Single(c => c.Name == "KG"));
        Assert.False(uz.IsSettled);
        Assert.Equal((26.0, 31.0), (uz.GammaLowMusd, uz.GammaHighMusd));
        Assert.Equal((43.0, 48.0), (kg.GammaLowMusd, kg.GammaHighMusd));
        Assert.Equal(5, game.LargestDeviationMusd);
        Assert.True(game.Coalitions.Single(c => c.Name == "KG+UZ").IsSettled);
    }

    private static GameOutcome Read(double gainOfUz)
    {
        var river = Rivers.Game(Rivers.Recrossing);
        var partitions = Partition.All(4).Select(p =>
        {
            var worths = river.Worths.WorthsIn(p).Select(w => w.ToDouble()).ToArray();
            string[][] blocks = [.. p.Blocks.Select(b => b.Select(i => Players[i]).ToArray())];
            BlockCertificate[] certificates =
            [
                .. blocks.Select(b =>
                {
                    var gain = b is ["UZ"] && p.Equals(Partition.Singletons(4)) ? gainOfUz : 0;
                    return new BlockCertificate(gain, 100 * gain / 33, gain, 5);
                }),
            ];
            StateAccount[] states =
            [
                .. blocks.SelectMany((b, i) => b.Select((s, j) => new StateAccount(
                    s, j == 0 ? worths[i] : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))),
            ];
            return new PartitionOutcome(blocks, worths, certificates, states, certificates.All(c => c.GainPercent <= 1), 0, 0, 0);
        });
        return GameReadings.Read("river", new LocalName("River", "Река"), Players, [.. partitions], []);
    }
}
