using Darya.Corridors;
using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Data;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Matrix;
using Darya.Trade.Results;
using Xunit;

namespace Darya.Linkage.Tests;

/// <summary>The loop between corridors and trade on the shipped region.</summary>
public sealed class EasedTradeTests : IClassFixture<EasedTradeTests.World>
{
    private readonly World _world;

    public EasedTradeTests(World world) => _world = world;

    [Fact]
    public void Nothing_eased_changes_no_flow_and_agrees_at_once()
    {
        var settled = _world.Settle(FreightChange.None);

        Assert.True(settled.Agrees);
        var round = Assert.Single(settled.Rounds);
        Assert.Equal(0, round.LargestChangePercent, 1e-6);
        Assert.All(settled.Goods.Zip(_world.Request.Goods), flow => Assert.Equal(flow.Second.Musd, flow.First.Musd, 1e-6 * flow.Second.Musd));
        Assert.All(settled.Central.Gains, gain => Assert.Equal(0, gain.RealIncomeMusd.Central, 1e-3));
    }

    [Fact]
    public void Easing_agrees_within_the_tolerance_and_goes_on_from_its_answer_without_moving()
    {
        var ease = new FreightChange { Eased = [new EaseTarget("saryagash_keles", HoursPercent: -50), new EaseTarget("konysbayeva_yallama", HoursPercent: -50)] };
        var settled = _world.Settle(ease);

        Assert.True(settled.Agrees);
        Assert.True(settled.Rounds[^1].LargestChangePercent < EasedTrade.TolerancePercent);
        Assert.Equal(Enumerable.Range(1, settled.Rounds.Count), settled.Rounds.Select(round => round.Round));

        // The costs of the answer's own goods are those it was answered with, to the tolerance.
        var again = _world.Model.Solve(ease, settled.Goods);
        Assert.All(settled.Costs, cost => Assert.Equal(1, (1 + again.CostOverValue(cost.Exporter, cost.Importer, cost.Sector)!.Value) / (1 + cost.After), 1e-3));
        Assert.True(settled.Central.Gains.Single(gain => gain.Economy == "UZ").RealIncomeMusd.Central > 0);
    }

    [Fact]
    public void A_request_without_easing_is_refused() =>
        Assert.Throws<ArgumentException>(() => EasedTrade.Run(_world.Trade, _world.Matrix, _world.Request, CancellationToken.None));

    /// <summary>The shipped region, read once.</summary>
    public sealed class World
    {
        public World()
        {
            var region = RegionReader.Read(Shipped.Folder, null, null).Region!;
            Trade = region.Trade!;
            Matrix = BaseMatrix.Of(Trade, 2025, PartYears.Extended);
            string[] states = [.. region.States.Select(state => state.Id)];
            Request = new CorridorRequest
            {
                Data = region.Corridors!,
                BorderMeasures = Trade.Borders,
                Economies = Trade.Economies,
                Members = [.. region.States.Where(state => state.IsMember).Select(state => state.Id)],
                States = states,
                Goods = TradeGoods.Of(Trade, Matrix, states),
                GoodsYear = 2025,
                Date = new DateOnly(2025, 12, 31),
            };
            Model = FreightModel.Of(Request);
        }

        internal TradeData Trade { get; }

        internal BaseOutcome Matrix { get; }

        internal CorridorRequest Request { get; }

        internal FreightModel Model { get; }

        internal SettledTrade Settle(FreightChange change) =>
            EasedTrade.Settle(Trade, Matrix, Model, Request, change, new LocalName("test", "проверка"), CancellationToken.None);
    }
}
