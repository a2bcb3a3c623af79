using Darya.Data.Tables;
using Darya.Model.Trade;

namespace Darya.Data.Building;

/// <summary>Trade of the states.</summary>
internal static class TradeBuilder
{
    /// <summary>The trade, or null when the region names no economies.</summary>
    internal static TradeData? Build(TableSet tables) => tables.Rows("trade_economies").Count == 0 ? null : new TradeData
    {
        Economies = [.. tables.Rows("trade_economies").Select(Economy).OrderBy(e => e.Kind)],
        Sectors = [.. tables.Rows("trade_sectors").Select(r => new TradeSector(r.Key, r.Name(), r.Text("sitc")))],
        Flows =
        [
            .. tables.Rows("trade_flows").Select(r => new TradeFlow(
                r.Integer("year"), r.Text("sector"), r.Text("exporter"), r.Text("importer"), r.Number("value_musd"), r.Letter())),
        ],
        Totals =
        [
            .. tables.Rows("trade_totals").Select(r => new TradeTotal(
                r.Text("economy"), r.Integer("year"), r.Number("exports_musd"), r.Number("imports_musd"), r.Number("gdp_musd"), r.Letter())),
        ],
        Reported = [.. tables.Rows("reported_trade").Select(Report)],
        Barriers = [.. tables.Rows("trade_barriers").Select(Barrier)],
        Borders = [.. tables.Rows("border_measures").Select(Border)],
        Coefficients = [.. tables.Rows("trade_coefficients").Select(Coefficient)],
        Fits =
        [
            .. tables.Rows("trade_fits").Select(r => new TradeFit(
                r.Text("model"), r.Text("exporter"), r.Text("importer"), r.Integer("year"), r.Number("actual_musd"), r.Number("fitted_musd"))),
        ],
        Parameters = [.. tables.Rows("trade_parameters").Select(Parameter)],
    };

    private static TradeEconomy Economy(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("kind") switch
        {
            "state" => TradeEconomyKind.State,
            "partner" => TradeEconomyKind.Partner,
            _ => TradeEconomyKind.Rest,
        },
        row.Text("unions").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static ReportedTrade Report(TableRow row) => new(
        row.Integer("year"),
        row.Integer("months"),
        row.Text("first"),
        row.Text("second"),
        row.NumberOrNull("first_exports_musd"),
        row.NumberOrNull("second_exports_musd"),
        row.NumberOrNull("turnover_musd"),
        row.Text("reporter"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static TradeBarrier Barrier(TableRow row) => new(
        row.Text("importer"),
        row.Text("exporter"),
        row.Text("sector"),
        row.Text("kind") == "tariff" ? TradeBarrierKind.Tariff : TradeBarrierKind.Rule,
        row.Number("low_percent"),
        row.Number("percent"),
        row.Number("high_percent"),
        row.Integer("year"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static BorderMeasure Border(TableRow row) => new(
        row.Text("place"),
        row.Text("country"),
        row.TextOrNull("partner"),
        row.Text("mode") == "road" ? BorderMode.Road : BorderMode.Rail,
        row.Text("direction") switch
        {
            "in" => BorderDirection.In,
            "out" => BorderDirection.Out,
            _ => BorderDirection.Both,
        },
        row.Integer("year"),
        row.NumberOrNull("hours"),
        row.NumberOrNull("cost_usd"),
        row.Letter(),
        row.Text("source"));

    private static TradeCoefficient Coefficient(TableRow row) => new(
        row.Text("model"),
        row.Text("term"),
        row.Name(),
        row.Number("estimate"),
        row.Number("standard_error"),
        row.Integer("rows"),
        row.Text("error_kind"),
        row.Text("command"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static TradeParameter Parameter(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("unit"),
        row.Number("low"),
        row.Number("central"),
        row.Number("high"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));
}
