using Darya.Model.Trade;
using Darya.Trade.Borders;
using Xunit;

namespace Darya.Trade.Tests.Borders;

public sealed class BarrierTableTests
{
    [Fact]
    public void The_most_particular_row_holds()
    {
        var table = new BarrierTable(SmallTrade.Symmetric()
            .Union("A", "u").Union("B", "u")
            .Barrier("*", "*", "*", TradeBarrierKind.Tariff, 9)
            .Barrier("A", "*", "*", TradeBarrierKind.Tariff, 7)
            .Barrier("A", "*", "farm", TradeBarrierKind.Tariff, 8)
            .Barrier("*", "u", "*", TradeBarrierKind.Tariff, 0)
            .Barrier("A", "P", "*", TradeBarrierKind.Tariff, 3)
            .Build());

        Assert.Equal(0, Percent("A", "B", "farm"));
        Assert.Equal(8, Percent("A", "C", "farm"));
        Assert.Equal(7, Percent("A", "C", "goods"));
        Assert.Equal(3, Percent("A", "P", "farm"));
        Assert.Equal(9, Percent("C", "A", "farm"));
        Assert.Null(table.Find("P", "A", "farm", TradeBarrierKind.Tariff));
        Assert.Null(table.Find("A", "B", "farm", TradeBarrierKind.Rule));

        double Percent(string importer, string exporter, string sector) => table.Find(importer, exporter, sector, TradeBarrierKind.Tariff)!.Percent;
    }
}
