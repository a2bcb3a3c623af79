using Darya.Corridors;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Linkage;

/// <summary>From the trade matrix of a year to the goods that the network moves.</summary>
public static class TradeGoods
{
    /// <summary>Years that have totals of all economies, ascending: those a matrix can be made for.</summary>
    /// <param name="data">The region's trade tables.</param>
    public static IReadOnlyList<int> Years(TradeData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return
        [
            .. data.Totals.GroupBy(total => total.Year)
                .Where(year => data.Economies.All(economy => year.Any(total => total.Economy == economy.Id)) && data.Flows.Any(flow => flow.Year <= year.Key))
                .Select(year => year.Key).Order(),
        ];
    }

    /// <summary>Goods by sector with a state of the region at one end at least.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The matrix of the year.</param>
    /// <param name="states">Ids of the states of the region.</param>
    public static IReadOnlyList<GoodsFlow> Of(TradeData data, BaseOutcome matrix, IReadOnlyCollection<string> states)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(states);
        var goods = new List<GoodsFlow>();
        foreach (var cell in matrix.Cells.Where(cell => cell.Exporter != cell.Importer && (states.Contains(cell.Exporter) || states.Contains(cell.Importer))))
        {
            for (var s = 0; s < data.Sectors.Count; s++)
            {
                var musd = cell.ValueMusd * cell.SectorShares[s];
                if (musd > 0)
                {
                    goods.Add(new GoodsFlow(cell.Exporter, cell.Importer, data.Sectors[s].Id, musd));
                }
            }
        }

        return goods;
    }
}
