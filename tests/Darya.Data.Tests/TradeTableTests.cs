using System.Runtime.CompilerServices;
using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Data.Tests;

public sealed class TradeTableTests
{
    private static readonly string[] Tables =
    [
        "trade_economies", "trade_sectors", "trade_flows", "trade_totals", "reported_trade",
        "trade_barriers", "border_measures", "trade_coefficients", "trade_fits", "trade_parameters",
    ];

    [Fact]
    public void Every_trade_table_arrives_in_the_region()
    {
        var trade = new SmallPackage().Read().Region!.Trade!;

        Assert.Equal(["AA", "BB", "XX", "RR"], trade.Economies.Select(e => e.Id));
        Assert.Equal(["treaty", "union"], trade.Economies[0].Unions);
        Assert.Equal([TradeEconomyKind.State, TradeEconomyKind.State, TradeEconomyKind.Partner, TradeEconomyKind.Rest], trade.Economies.Select(e => e.Kind));
        Assert.Equal(["food", "goods"], trade.Sectors.Select(s => s.Id));
        Assert.Equal(new TradeFlow(2015, "goods", "BB", "AA", 80.5, Confidence.Recalled), trade.Flows[1]);
        Assert.Equal(new TradeTotal("BB", 2015, 90, 130, 3000, Confidence.Recalled), trade.Totals[1]);
        Assert.Equal(new TradeBarrier("*", "*", "food", TradeBarrierKind.Rule, 15, 22.5, 30, 2015, Confidence.Recalled, "book", ""), trade.Barriers[0]);
        Assert.Equal(
            [new BorderMeasure("BB", "BB", null, BorderMode.Rail, BorderDirection.Both, 2021, 4, null, Confidence.Recalled, "book"),
             new BorderMeasure("Gate", "AA", "BB", BorderMode.Road, BorderDirection.In, 2020, 6.5, 90, Confidence.Recalled, "book")],
            trade.Borders);
        Assert.Equal((-0.63, 0.03, 27117), (trade.Coefficients[0].Estimate, trade.Coefficients[0].StandardError, trade.Coefficients[0].Rows));
        Assert.Equal(new TradeFit("cross", "AA", "BB", 2016, 920, 460), trade.Fits.Single());
        Assert.Equal(["growth AA", "theta"], trade.Parameters.Select(p => p.Id));
        Assert.Equal((-1, 2, 3), (trade.Parameters[0].Low, trade.Parameters[0].Central, trade.Parameters[0].High));
    }

    [Fact]
    public void Two_sides_that_disagree_stand_beside_each_other()
    {
        var reports = new SmallPackage().Read().Region!.Trade!.Reported;

        Assert.Equal([("AA customs", 245), ("BB customs", 231)], reports.Where(r => r.Year == 2020).Select(r => (r.Reporter, (int)r.TurnoverMusd!)));
        Assert.Equal((110, null, null), (reports[0].FirstExportsMusd, reports[0].SecondExportsMusd, reports[0].TurnoverMusd));
        Assert.Equal(9, reports.Single(r => r.Year == 2021).Months);
    }

    [Fact]
    public void A_region_without_trade_has_none()
    {
        var package = new SmallPackage();
        string[] goods = ["commodities", "commodity_shares", "reported_tonnes"];
        foreach (var table in Tables.Concat(goods))
        {
            package[table].RemoveRange(1, package[table].Count - 1);
        }

        var reading = package.Read();

        Assert.Empty(reading.Faults);
        Assert.Null(reading.Region!.Trade);
    }

    [Fact]
    public void A_row_of_its_own_settles_two_agreements()
    {
        var package = new SmallPackage();
        package.Add("trade_barriers", "BB,treaty,*,tariff,0,0,0,2018" + SmallPackage.Origin);
        package.Add("trade_barriers", "BB,union,*,tariff,1,1,1,2018" + SmallPackage.Origin);
        package.Add("trade_barriers", "BB,AA,*,tariff,0.5,0.5,0.5,2018" + SmallPackage.Origin);

        Assert.Empty(package.Read().Faults);
    }

    [Fact]
    public void The_totals_of_the_region_close_the_world()
    {
        var trade = CentralAsia();

        foreach (var year in new[] { 2015, 2025 })
        {
            var totals = trade.Totals.Where(t => t.Year == year).ToList();
            Assert.Equal(trade.Economies.Count, totals.Count);
            Assert.InRange(totals.Sum(t => t.ExportsMusd) / totals.Sum(t => t.ImportsMusd), 1 - 1e-6, 1 + 1e-6);
        }

        Assert.All(
            trade.Totals.Where(t => t.Year == 2015),
            t => Assert.Equal(t.ExportsMusd, trade.Flows.Where(f => f.Exporter == t.Economy).Sum(f => f.ValueMusd), 0.01));
    }

    [Fact]
    public void The_region_knows_the_newest_trade_of_Kazakhstan_and_Uzbekistan()
    {
        var newest = CentralAsia().Reported.Single(r => r is { Year: 2025, Months: 12, First: "KZ", Second: "UZ" });

        Assert.Equal((3400, 1550, 4970), (newest.FirstExportsMusd, newest.SecondExportsMusd, newest.TurnoverMusd));
    }

    [Fact]
    public void The_region_holds_the_parameters_that_trade_hangs_on()
    {
        var trade = CentralAsia();
        var ids = trade.Parameters.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(["theta", "border_time_elasticity", "goods_share", "usd_inflation", .. trade.Economies.Select(e => "growth " + e.Id)], id => Assert.Contains(id, ids));
        Assert.Equal(Math.Log(1.0141) / -Math.Log(0.9), trade.Parameters.Single(p => p.Id == "border_time_elasticity").Central, 5e-4);
        Assert.Equal(-0.6302446628, trade.Coefficients.Single(c => c is { Model: "cross-section-2016", Term: "log_dist" }).Estimate, 1e-7);
    }

    [Fact]
    public void Turkmenistan_is_no_party_of_the_free_trade_treaty()
    {
        var parties = CentralAsia().Economies.Where(e => e.Unions.Contains("cis_fta")).Select(e => e.Id);

        Assert.Equal(["KG", "KZ", "TJ", "UZ", "RU"], parties);
    }

    private static TradeData CentralAsia([CallerFilePath] string source = "") =>
        RegionReader.Read(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"))).Region!.Trade!;
}
