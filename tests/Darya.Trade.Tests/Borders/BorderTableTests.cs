using Darya.Model.Trade;
using Darya.Trade.Borders;
using Xunit;

namespace Darya.Trade.Tests.Borders;

public sealed class BorderTableTests
{
    [Fact]
    public void A_crossing_of_the_pair_comes_before_the_mean_of_the_importer()
    {
        var table = new BorderTable(SmallTrade.Symmetric()
            .Border("B", "B", null, 6)
            .Border("Gate", "B", "A", 4, 2020).Border("Gate", "B", "A", 3, 2021).Border("Bridge", "B", "A", 5, 2021)
            .Border("Pass", "C", "B", 0.7).Border("Gate", "B", "A", 0.1, 2022, BorderDirection.Out).Build().Borders);

        var hours = table.Of("A", "B", BorderMode.Road);

        Assert.Equal((4, "Bridge, Gate", 2021, true), (hours.Hours, hours.Place, hours.Year, hours.IsOfThePair));
        Assert.Equal((0.7, "Pass", 2022), (hours.BestHours, hours.BestPlace, hours.BestYear));
        Assert.Equal((6, "B", false), (table.Of("C", "B", BorderMode.Road).Hours, table.Of("C", "B", BorderMode.Road).Place, table.Of("C", "B", BorderMode.Road).IsOfThePair));
    }

    [Fact]
    public void A_border_without_hours_is_named()
    {
        var table = new BorderTable([]);

        Assert.Null(table.Find("A", "B", BorderMode.Rail));
        Assert.Equal("A to B: no hours at the rail border of B are measured.", Assert.Throws<TradeException>(() => table.Of("A", "B", BorderMode.Rail)).Message);
    }
}
