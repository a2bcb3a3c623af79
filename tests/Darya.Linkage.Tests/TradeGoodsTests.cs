using Darya.Data;
using Darya.Model.Trade;
using Darya.Trade.Matrix;
using Xunit;

namespace Darya.Linkage.Tests;

/// <summary>Goods of the shipped region from its trade matrix.</summary>
public sealed class TradeGoodsTests
{
    private static readonly TradeData Trade = RegionReader.Read(Shipped.Folder, null, null).Region!.Trade!;
    private static readonly string[] States = ["KG", "TJ", "UZ", "TM", "KZ", "AF"];

    [Fact]
    public void A_matrix_is_made_for_years_with_totals_of_all() => Assert.Equal([2015, 2025], TradeGoods.Years(Trade));

    [Fact]
    public void Goods_by_sector_add_up_to_the_trade_of_the_states()
    {
        var matrix = BaseMatrix.Of(Trade, 2025, PartYears.Extended);
        var goods = TradeGoods.Of(Trade, matrix, States);

        Assert.All(goods, flow => Assert.True(flow.Musd > 0 && flow.Exporter != flow.Importer && (States.Contains(flow.Exporter) || States.Contains(flow.Importer))));
        foreach (var pair in goods.GroupBy(flow => (flow.Exporter, flow.Importer)))
        {
            var whole = matrix.Cell(pair.Key.Exporter, pair.Key.Importer).ValueMusd;
            Assert.Equal(whole, pair.Sum(flow => flow.Musd), 1e-9 * whole);
        }

        Assert.Equal(4970, goods.Where(flow => flow is { Exporter: "KZ", Importer: "UZ" } or { Exporter: "UZ", Importer: "KZ" }).Sum(flow => flow.Musd), 0.01);
    }
}
