using System.Runtime.CompilerServices;
using Darya.Cooperation.Equilibria;
using Darya.Data;
using Darya.Games;
using Darya.Games.Partitions;
using Darya.Planning;
using Xunit;

namespace Darya.Cooperation.Tests;

/// <summary>Some partitions of the region that the program ships with, in the mean year; all of them are in the benchmark.</summary>
public sealed class CentralAsiaTests
{
    /// <summary>KG, TJ, UZ, TM, KZ in river order.</summary>
    private static readonly Coalition[][] Blocks =
    [
        [Coalition.Of(0), Coalition.Of(1), Coalition.Of(2), Coalition.Of(3), Coalition.Of(4)],
        [Coalition.Of(0, 1), Coalition.Of(2), Coalition.Of(3), Coalition.Of(4)],
        [Coalition.Of(0, 4), Coalition.Of(1), Coalition.Of(2), Coalition.Of(3)],
        [Coalition.Of(0, 1, 2, 3, 4)],
    ];

    [Fact]
    public void Equilibria_settle_end_at_the_same_storages_and_all_together_are_worth_most()
    {
        var region = RegionReader.Read(Folder()).Region!;
        var request = new CooperationRequest
        {
            Region = region,
            Players = Planner.AllMembers(region),
            MeanOf = [.. Enumerable.Range(2001, 10)],
            Years = [],
            Economy = Economy.OfYear(2023),
            Alliance = ["UZ", "KZ"],
            Fingerprint = "test",
        };
        var partitions = Blocks.Select(b => Partition.Of(5, b)).ToArray();

        var records = new EquilibriumPlayer(request, partitions.Length, progress: null).Play(YearCase.Mean(request), partitions, CancellationToken.None);

        var totals = partitions.Select(p => records[p].TotalMusd(request.Players)).ToArray();
        var jointGain = totals[^1] - totals[0];
        Assert.InRange(jointGain, 500, 1500);
        Assert.All(totals[..^1], total => Assert.True(total <= totals[^1]));
        Assert.All(partitions, p =>
        {
            var record = records[p];
            Assert.Equal(0, record.EndStorageShortHm3, 1e-3);
            Assert.InRange(record.CorrectedHm3, 0, 50);
            Assert.All(record.Certificates, c =>
            {
                Assert.InRange(c.GainMusd, 0, 0.01 * jointGain);
                Assert.True(c.BoundMusd >= c.GainMusd);
            });
        });
        Assert.Equal(5, records[partitions[0]].Certificates.Count);
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
