using Darya.Cooperation;
using Darya.Data;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Planning;
using Xunit;

namespace Darya.Linkage.Tests;

/// <summary>Gains of dams and lines; plans come from a cache that holds made-up ones, so that nothing is solved.</summary>
public sealed class PowerWorkGainsTests
{
    private static readonly Region Region = RegionReader.Read(Shipped.Folder, null, null).Region!;

    [Fact]
    public void A_gain_is_the_benefit_with_less_the_benefit_without_by_state()
    {
        var cache = new Plans("""{"KG":90,"UZ":1000}""", """{"KG":320.5,"UZ":990}""");

        var gains = PowerWorkGains.Of(Region, [new PowerWork("dam", Region)], [2001, 2002], Economy.OfYear(2023), cache, "data", null, CancellationToken.None);

        Assert.Equal([("dam", "KG", 230.5), ("dam", "UZ", -10)], gains.Select(gain => (gain.Work, gain.Economy, gain.MusdPerYear)));
        Assert.Equal(2, cache.Asked.Distinct().Count());
    }

    [Fact]
    public void A_line_with_a_capacity_joins_the_zones_of_its_two_states_and_others_do_not()
    {
        var works = Region.Corridors!.Works;

        var line = PowerWorkGains.LineOf(Region, Work("surkhan_pul_e_khumri"))!;
        var added = Assert.Single(line.With.Lines.Except(Region.Lines));
        Assert.Equal(("UZ", "AF", 1000.0), (added.From, added.To, added.ForwardWinter.Megawatts));
        Assert.Null(PowerWorkGains.LineOf(Region, Work("casa_1000")));
        Assert.Null(PowerWorkGains.LineOf(Region, Work("rogun")));

        JointWork Work(string id) => works.Single(work => work.Id == id);
    }

    [Fact]
    public void Without_works_nothing_is_planned() =>
        Assert.Empty(PowerWorkGains.Of(Region, [], [2001], Economy.OfYear(2023), null, "data", null, CancellationToken.None));

    /// <summary>Answers with plans in the order they are asked for.</summary>
    private sealed class Plans(params string[] texts) : ICooperationCache
    {
        internal List<string> Asked { get; } = [];

        public string? Read(string key)
        {
            Asked.Add(key);
            return texts[Asked.Count - 1];
        }

        public void Write(string key, string text) => throw new InvalidOperationException("Nothing is planned anew.");
    }
}
