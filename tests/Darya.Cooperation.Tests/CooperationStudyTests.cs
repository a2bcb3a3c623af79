using System.Collections.Concurrent;
using Darya.Cooperation.Results;
using Darya.Planning;
using Xunit;

namespace Darya.Cooperation.Tests;

/// <summary>A mountain state with a lake and winter load, farms without storage below, and a state with cheap power: the whole study.</summary>
public sealed class CooperationStudyTests
{
    private static readonly Lazy<CooperationOutcome> Studied = new(() => CooperationStudy.Run(Request(), progress: null, CancellationToken.None));

    [Fact]
    public void Together_the_states_gain_and_no_partition_is_worth_more()
    {
        var study = Studied.Value;

        Assert.All(new[] { study.MeanYear, study.Headline, study.ByYear[0], study.ByYear[1] }, game =>
        {
            Assert.Equal(5, game.Partitions.Count);
            Assert.Equal(7, game.Coalitions.Count);
            Assert.True(game.JointGainMusd > 1);
            Assert.True(game.IsCohesive);
            Assert.All(game.Partitions, p => Assert.True(p.IsSettled, p.Name));
            Assert.All(game.Partitions, p => Assert.Equal(0, p.EndStorageShortHm3, 1e-6));
        });
        Assert.Empty(study.Warnings);
    }

    [Fact]
    public void The_headline_is_the_mean_of_the_years()
    {
        var study = Studied.Value;

        foreach (var (worth, c) in study.Headline.Coalitions.Select((w, c) => (w, c)))
        {
            Assert.Equal(study.ByYear.Average(y => y.Coalitions[c].GammaMusd), worth.GammaMusd, 1e-5);
        }

        Assert.Equal("2001-2002", study.Headline.Id);
        Assert.NotEqual(study.MeanYear.JointGainMusd, study.Headline.JointGainMusd, 1e-3);
    }

    [Fact]
    public void Shares_divide_the_worth_of_all_and_payments_lead_to_them()
    {
        var game = Studied.Value.Headline;
        var together = game.Partitions[^1];
        foreach (var rule in game.Gamma.Rules.Where(r => r.ShareMusd is not null))
        {
            Assert.Equal(together.WorthMusd[0], rule.ShareMusd!.Sum(), 1e-4);
            foreach (var (player, i) in Studied.Value.Players.Select((p, i) => (p, i)))
            {
                var paid = rule.Payments.Sum(p => (p.To == player ? p.TotalMusd : 0) - (p.From == player ? p.TotalMusd : 0));
                Assert.Equal(rule.ShareMusd![i], together.States.Single(s => s.State == player).BenefitMusd + paid, 1e-2);
            }

            Assert.All(rule.Payments, p => Assert.Equal(p.TotalMusd, p.WaterMusd + p.WinterPowerMusd + p.FuelMusd + p.MoneyMusd, 1e-6));
        }

        Assert.Contains(game.Gamma.Rules, r => r.Rule == "nucleolus" && r.IsInCore && r.YearsAllBetterShare is >= 0 and <= 1);
    }

    [Fact]
    public void The_alliance_table_holds_every_state_and_adds_up()
    {
        var alliance = Studied.Value.Alliance;

        Assert.Equal(["UP", "DOWN"], alliance.States);
        Assert.Equal(["UP", "DOWN", "COAL"], alliance.Effects.Select(e => e.State));
        Assert.Equal(Studied.Value.Headline.Coalitions.Single(c => c.Name == "UP+DOWN").GainMusd, alliance.GainMusd, 1e-4);
    }

    [Fact]
    public void Sensitivities_change_the_worths()
    {
        var cases = Studied.Value.Sensitivities.ToDictionary(s => s.Id, StringComparer.Ordinal);

        Assert.Equal(
            [
                "energy-20", "energy+20", "crops-20", "crops+20", "unserved-0.3", "unserved-1.0", "baseline-A", "baseline-C", "ties-pass-on",
                "outsiders-together", "outsiders-best", "outsiders-worst",
            ],
            Studied.Value.Sensitivities.Select(s => s.Id));
        Assert.True(cases["crops+20"].JointMusd > cases["crops-20"].JointMusd);
        Assert.True(cases["unserved-1.0"].JointGainMusd > cases["unserved-0.3"].JointGainMusd);
    }

    [Fact]
    public void A_second_study_comes_from_the_cache_and_says_the_same()
    {
        var cache = new MemoryCache();
        var first = CooperationStudy.Run(Request() with { Cache = cache, Years = [], WithSensitivities = false }, null, CancellationToken.None);
        var second = CooperationStudy.Run(Request() with { Cache = cache, Years = [], WithSensitivities = false, Threads = 1 }, null, CancellationToken.None);
        var other = CooperationStudy.Run(
            Request() with { Cache = cache, Years = [], WithSensitivities = false, Fingerprint = "changed" }, null, CancellationToken.None);

        Assert.Equal((5, 0), first.Equilibria);
        Assert.Equal((0, 5), second.Equilibria);
        Assert.Equal((5, 0), other.Equilibria);
        Assert.Equal(first.Headline.Coalitions, second.Headline.Coalitions, (a, b) => a.Name == b.Name && a.GammaMusd.Equals(b.GammaMusd));
        Assert.Equal(first.Headline.Coalitions, other.Headline.Coalitions, (a, b) => a.Name == b.Name && a.GammaMusd.Equals(b.GammaMusd));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"States\":")]
    [InlineData("{}")]
    [InlineData("{\"States\":null,\"Certificates\":[],\"EndStorageShortHm3\":0,\"CorrectedHm3\":0,\"Seconds\":0,\"ContractsGwh\":null,\"StorageHm3\":[]}")]
    public void A_damaged_entry_of_the_cache_is_solved_again(string text)
    {
        var cache = new MemoryCache();
        _ = CooperationStudy.Run(Request() with { Cache = cache, Years = [], WithSensitivities = false }, null, CancellationToken.None);
        cache.Damage(text);

        Assert.Equal((1, 4), CooperationStudy.Run(Request() with { Cache = cache, Years = [], WithSensitivities = false }, null, CancellationToken.None).Equilibria);
    }

    [Fact]
    public void A_cancelled_study_keeps_what_it_has()
    {
        var cache = new MemoryCache();
        using var source = new CancellationTokenSource();
        var stop = new Stop(source);

        Assert.ThrowsAny<OperationCanceledException>(() => CooperationStudy.Run(
            Request() with { Cache = cache, Threads = 1, Years = [], WithSensitivities = false }, stop, source.Token));
        Assert.Equal((3, 2), CooperationStudy.Run(Request() with { Cache = cache, Years = [], WithSensitivities = false }, null, CancellationToken.None).Equilibria);
    }

    [Fact]
    public void Players_and_allies_must_fit_the_region()
    {
        Refused(Request() with { Players = ["UP", "XX"] }, "The region has no state XX");
        Refused(Request() with { Players = ["UP"] }, "two to 6 different players; got 1");
        Refused(Request() with { Alliance = ["UP"] }, "two or more of the players");
        Refused(Request() with { MeanOf = [] }, "at least one year");
    }

    private static void Refused(CooperationRequest request, string why) => Assert.Contains(
        why,
        Assert.Throws<ArgumentException>(() => CooperationStudy.Run(request, null, CancellationToken.None)).Message,
        StringComparison.Ordinal);

    private static CooperationRequest Request() => new()
    {
        Region = Mountain().Build(),
        Players = ["UP", "DOWN", "COAL"],
        MeanOf = [2001, 2002],
        Years = [2001, 2002],
        Economy = Economy.OfYear(SmallRegion.EconomyYear),
        Alliance = ["UP", "DOWN"],
        Threads = 2,
        Fingerprint = "mountain",
    };

    private static SmallRegion Mountain()
    {
        double[] load = [100, 95, 80, 60, 45, 40, 40, 40, 45, 60, 80, 100];
        double[] melt = [20, 20, 30, 60, 120, 150, 110, 60, 30, 25, 20, 20];
        return new SmallRegion { From = new(2001, 1) }
            .State("UP", 1).State("DOWN", 2).State("COAL", 3)
            .Reservoir("lake", "UP", 100, 1000, 500).Junction("fields", "DOWN").Sink("sea", "DOWN")
            .Reach("out", "lake", "fields").Reach("end", "fields", "sea")
            .Inflow("lake", [.. melt, .. melt.Select(m => 0.6 * m)])
            .Record("lake", new(2001, 12), 450).Record("lake", new(2002, 12), 450)
            .Zone("ZU", "UP", load).Zone("ZD", "DOWN", [.. Enumerable.Repeat(200.0, 12)]).Zone("ZC", "COAL", [.. Enumerable.Repeat(100.0, 12)])
            .Thermal("old", "ZU", 30, 80).Thermal("gas", "ZD", 600, 35).Thermal("coal", "ZC", 400, 20)
            .Hydro("dam", "ZU", "out", headNode: "lake", tailwaterM: 800, mw: 300)
            .Line("north", "ZU", "ZD", 150, loss: 0.03).Line("south", "ZC", "ZD", 150, loss: 0.03).Line("east", "ZU", "ZC", 100, loss: 0.03)
            .Crop("cotton", ("growth", 0.4, [5, 6]), ("flowering", 0.5, [7, 8])).Budget("DOWN", "cotton", 2.5, 700, 800)
            .District("farm", "DOWN", "fields", [("cotton", 70, [(5, 60), (6, 150), (7, 200), (8, 160)])], field: 0.7, canal: 0.7);
    }

    private sealed class MemoryCache : ICooperationCache
    {
        private readonly ConcurrentDictionary<string, string> _entries = new(StringComparer.Ordinal);

        public string? Read(string key) => _entries.GetValueOrDefault(key);

        public void Write(string key, string text) => _entries[key] = text;

        internal void Damage(string text) => _entries[_entries.Keys.Order(StringComparer.Ordinal).First()] = text;
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<CooperationProgress>
    {
        public void Report(CooperationProgress value)
        {
            if (value.Done == 2)
            {
                source.Cancel();
            }
        }
    }
}
