using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Corridors.Works;
using Darya.Model;
using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.Works;

/// <summary>
/// X sells 100 million USD of goods worth 1,000 USD/t to Y: 0.1 Mt. The road is 1,000 km at 0.1 USD/t/km and 100 km/h; the work builds one of 500 km beside it. An hour costs
/// a tonne 0.1 USD, so the short road saves 50 + 0.5 = 50.5 USD/t: 5.05 million USD a year, halved between both ends. Demand does not answer.
/// </summary>
public sealed class NetworkWorkGainsTests
{
    private const double Saving = 5.05;

    /// <summary>The last millionths of goods stay on the long road.</summary>
    private const double Logit = 1e-3;

    [Fact]
    public void A_shorter_road_saves_both_ends_what_their_goods_pay_less()
    {
        var request = Request();
        var gains = new NetworkWorkGains(FreightModel.Of(request), request);
        Assert.Equal(["X", "Y"], gains.Economies);
        Assert.Equal([Saving / 2, Saving / 2], gains.MusdPerYear(["short"], 1, default).Select(musd => Math.Round(musd, 3)));
        Assert.Equal([Saving, Saving], gains.MusdPerYear(["short"], 2, default).Select(musd => Math.Round(musd, 2)));
    }

    [Fact]
    public void A_work_that_changes_nothing_for_goods_is_not_modelled()
    {
        var request = Request();
        var gains = new NetworkWorkGains(FreightModel.Of(request), request);
        Assert.True(gains.IsModelled("short"));
        Assert.False(gains.IsModelled("hall"));
    }

    /// <summary>Cost 20, one year of building, five of service, no discount: 5 · 5.05 − 20.</summary>
    [Fact]
    public void A_request_is_answered_from_its_network()
    {
        var request = Request() with { Invest = new InvestQuestion { FirstYear = 2025, Years = 1, BudgetMusdPerYear = 100 } };
        var (outcome, _) = InvestmentStudy.Run(request, FreightModel.Of(request));
        Assert.Equal((5 * Saving) - 20, outcome.NetMusd, 5 * Logit);
        Assert.Equal(["short Built", "hall NoGain"], outcome.Works.Select(work => $"{work.Id} {work.Verdict}"));
        Assert.Equal([50.0, 50.0], SmallWorks.Of(outcome, "short").Shares.Select(share => Math.Round(share.NucleolusPercent!.Value, 3)));
        Assert.Contains(outcome.Warnings, warning => warning.English.StartsWith("Goods that pass between outside economies", StringComparison.Ordinal));

        var built = request with { Built = ["short"], Invest = request.Invest with { Candidates = ["short"] } };
        var work = InvestmentStudy.Run(built, FreightModel.Of(built)).Outcome.Works.Single();
        Assert.Equal((WorkVerdict.Done, "Taken as built."), (work.Verdict, work.Reason!.English));
    }

    private static CorridorRequest Request()
    {
        var works = new SmallWorks().Set("work_life", 5).Work("short", 20, "X Y").Work("hall", 10, "X", work => work with
        {
            Effects = [new(WorkTarget.Crossing, "c", WorkEffectKind.Widens, TrafficItem.People, 1, 2, Confidence.Estimate, "test", "")],
        });
        foreach (var (id, value) in new[]
        {
            ("route_dispersion", 1.0), ("goods_elasticity", 0), ("incidence", 0.5), ("choke_share", 1), ("train_tonnes", 1000), ("siding_share", 0), ("reliability_ratio", 0),
            ("congestion_power", 4), ("congestion_share", 0), ("gauge_change_hours", 0), ("gauge_change_usd_per_t", 0), ("border_hours_variation road", 0), ("border_hours_variation rail", 0),
        })
        {
            works.Set(id, value);
        }

        works.Nodes.AddRange([Node("x", "X"), Node("x_post", "X"), Node("y_post", "Y"), Node("y", "Y")]);
        works.Links.AddRange([Road("long", "x", "x_post", 1000, null), Road("new", "x", "x_post", 500, "short"), Road("border", "x_post", "y_post", 1, null), Road("rest", "y_post", "y", 10, null)]);
        var data = works.Data() with
        {
            Commodities = [new Commodity("goods", new LocalName("goods", "goods"), "all", 1000, 0.24, 0.24, 0.24, 20, 60, Confidence.Estimate, "test", "")],
            CommodityShares = [new CommodityShare("*", "goods", 1, Confidence.Estimate, "test", "")],
            Crossings = [new Crossing("c", new LocalName("c", "c"), "x_post", "y_post", TransportMode.Road, null, null, null, false, null, null, false, Confidence.Estimate, "test", "")],
            GoodsPlaces =
            [
                new GoodsPlace("X", "*", "x", GoodsDirection.Origin, "*", 1, Confidence.Estimate, "test", ""),
                new GoodsPlace("Y", "*", "y", GoodsDirection.Destination, "*", 1, Confidence.Estimate, "test", ""),
            ],
        };
        return new CorridorRequest
        {
            Data = data,
            BorderMeasures = [],
            Members = ["X", "Y"],
            States = ["X", "Y"],
            Goods = [new GoodsFlow("X", "Y", "all", 100)],
            GoodsYear = 2025,
            Date = new DateOnly(2025, 1, 1),
        };
    }

    private static TransportNode Node(string id, string economy) =>
        new(id, new LocalName(id, id), TransportNodeKind.City, economy, new MapPoint(), null, false, Confidence.Estimate, "test", "");

    private static TransportLink Road(string id, string from, string to, double km, string? work) => new(
        id, from, to, TransportMode.Road, km, LengthMethod.Published, null, 100, 100, 0.1, null, null, [], work, false, Confidence.Estimate, "test", "");
}
