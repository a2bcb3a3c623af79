using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>What the states trade, and what borders, rules and distance cost.</summary>
internal static class TradeTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("trade_economies", "economy", "Economies that trade: states of the region, outside partners, the rest of the world.", "id",
            [Id("id", "id; that of the state for a state")],
            Names(),
            [
                Choice("kind", "what it is to the region", "state", "partner", "rest"),
                Text("unions", "trade agreements it is in, separated by spaces").Optional(),
            ]),
        OptionalTable("trade_sectors", "sector", "Sectors of goods.", "id",
            [Id("id", "id")],
            Names(),
            [Text("sitc", "sections of the Standard International Trade Classification, separated by spaces")]),
        OptionalTable("trade_flows", "flow", "Exports of one economy to another by sector.", "year sector exporter importer",
            [Year(), Reference("sector", "trade_sectors", "id", "sector"), Economy("exporter", "seller"), Economy("importer", "buyer"), Money("value_musd", "value")]),
        OptionalTable("trade_totals", "total", "Trade in goods and product of economies.", "economy year",
            [
                Economy("economy", "economy"),
                Year(),
                Money("exports_musd", "exports of goods"),
                Money("imports_musd", "imports of goods"),
                Positive("gdp_musd", "million USD", "gross domestic product"),
            ]),
        OptionalTable("reported_trade", "report", "Trade of a pair as one side reports it.", "year months first second reporter",
            [
                Year(),
                Whole("months", "month", "months it covers", 1, 12),
                Economy("first", "one side"),
                Economy("second", "the other side"),
                Money("first_exports_musd", "exports of the first to the second").Optional(),
                Money("second_exports_musd", "exports of the second to the first").Optional(),
                Money("turnover_musd", "both together").Optional(),
                Text("reporter", "who says so"),
            ]),
        OptionalTable("trade_barriers", "barrier", "Tariffs, and what rules other than tariffs cost.", "importer exporter sector kind",
            [
                Text("importer", "id of an economy, or * for every state of the region"),
                Text("exporter", "id of an economy, a trade agreement, or * for all others"),
                Text("sector", "id of a sector, or * for all"),
                Choice("kind", "kind", "tariff", "rule"),
                NotNegative("low_percent", "percent", "low end of the range"),
                NotNegative("percent", "percent", "central value, percent of the value of the goods"),
                NotNegative("high_percent", "percent", "high end of the range"),
                Year("year", "year it was found in"),
            ]),
        OptionalTable("border_measures", "border measure", "Hours and money at borders, measured on samples of shipments.", "place country mode direction year",
            [
                Text("place", "crossing, or id of an economy for the mean of its crossings"),
                Economy("country", "whose side is measured"),
                Economy("partner", "the other side of the crossing").Optional(),
                Choice("mode", "mode", "road", "rail"),
                Choice("direction", "way, seen from the country", "both", "in", "out"),
                Year(),
                NotNegative("hours", "h", "time at the border").Optional(),
                NotNegative("cost_usd", "USD", "money at the border").Optional(),
            ]),
        OptionalTable("trade_coefficients", "coefficient", "Estimated coefficients of gravity equations.", "model term",
            [Id("model", "estimation"), Id("term", "variable")],
            Names(),
            [
                Any("estimate", "1", "change of log trade for one unit"),
                NotNegative("standard_error", "1", "standard error"),
                Whole("rows", "1", "rows estimated on", 1, int.MaxValue),
                Text("error_kind", "kind of standard error"),
                Text("command", "arguments of darya that estimate it again"),
            ]),
        OptionalTable("trade_fits", "fit", "Recorded and fitted trade of pairs in an estimation.", "model exporter importer year",
            [
                Id("model", "estimation"),
                Economy("exporter", "seller"),
                Economy("importer", "buyer"),
                Year(),
                Money("actual_musd", "recorded exports"),
                Money("fitted_musd", "fitted exports"),
            ]),
        OptionalTable("trade_parameters", "trade parameter", "Elasticities and growth, each with a range.", "id",
            [Text("id", "id")],
            Names(),
            [
                Text("unit", "unit of the values"),
                Any("low", "see unit", "low end of the range"),
                Any("central", "see unit", "central value"),
                Any("high", "see unit", "high end of the range"),
            ]),
    ];

    private static FieldFormat Economy(string name, string description) => Reference(name, "trade_economies", "id", description);

    private static FieldFormat Money(string name, string description) => NotNegative(name, "million USD", description);
}
