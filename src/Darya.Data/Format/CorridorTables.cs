using Darya.Model.Corridors;
using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Where goods and people pass: network, crossings, corridors, commodities, joint works.</summary>
/// <remarks>What is derived from OpenStreetMap stands in tables of its own, <c>osm_...</c>, under its licence; ids are unique over both.</remarks>
internal static class CorridorTables
{
    private static readonly TableLicence OpenStreetMap = new("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/", CorridorData.OpenStreetMapCredit);

    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        Nodes("transport_nodes", "Places of the network: cities, sides of crossings, ports, terminals, gateways outside."),
        Links("transport_links", "Ways between places, in service and planned."),
        Crossings("crossings", "Border crossings with their two sides."),
        Nodes("osm_nodes", "Places of the network derived from OpenStreetMap: railway stations.") with { Licence = OpenStreetMap },
        Links("osm_links", "Ways derived from OpenStreetMap: railway sections.") with { Licence = OpenStreetMap },
        Crossings("osm_crossings", "Border crossings derived from OpenStreetMap: of railways.") with { Licence = OpenStreetMap },
        OptionalTable("crossing_periods", "period", "When crossings are open, for people and for goods.", "crossing from",
            [
                Text("crossing", "id of a crossing"),
                Text("from", "first day as yyyy, yyyy-mm or yyyy-mm-dd"),
                Text("to", "last day, in the same form; empty while it lasts").Optional(),
                Choice("status", "what may pass", "open", "people", "goods", "closed"),
            ]),
        OptionalTable("crossing_traffic", "traffic", "What passes, can pass, or is to be able to pass crossings.", "place item kind year",
            [
                Text("place", "id of a crossing, or two economies joined by a hyphen for all between them"),
                Choice("item", "what is counted: per day, freight in Mt/year", Items),
                Choice("kind", "what the count says", "use", "capacity", "planned"),
                Year(),
                NotNegative("low", "see item", "low end of the range"),
                NotNegative("value", "see item", "central value"),
                NotNegative("high", "see item", "high end of the range"),
            ]),
        OptionalTable("corridors", "corridor", "Named paths over the network.", "id", [Id("id", "id")], Names()),
        OptionalTable("corridor_stops", "stop", "Places of corridors in order.", "corridor sequence",
            [
                Reference("corridor", "corridors", "id", "corridor"),
                Whole("sequence", "1", "place in the order", 1, 999),
                Text("node", "id of a node"),
                Choice("mode", "mode of the leg that ends here; empty at the first place and after a transhipment", Modes).Optional(),
            ]),
        OptionalTable("corridor_measures", "corridor measure", "The four indicators of corridor performance, measured on samples of shipments.", "place mode year",
            [
                Text("place", "economy, corridor, or carec for the mean of all"),
                Choice("mode", "mode", "road", "rail"),
                Year(),
                NotNegative("border_hours", "h", "time to clear a border crossing").Optional(),
                NotNegative("border_usd", "USD", "money to clear a border crossing").Optional(),
                NotNegative("usd_per_500km_20t", "USD", "cost of 20 t over 500 km of corridor").Optional(),
                Positive("speed_with_delay_kmh", "km/h", "speed with delays").Optional(),
                Positive("speed_without_delay_kmh", "km/h", "speed without delays").Optional(),
            ]),
        OptionalTable("transhipments", "transhipment", "Where goods change the mode.", "from_node to_node",
            [
                Text("from_node", "id of a node"),
                Text("to_node", "id of a node"),
                NotNegative("hours", "h", "time it takes"),
                NotNegative("usd_per_t", "USD/t", "cost of a transhipment"),
                Positive("capacity_mt_year", "Mt/year", "capacity").Optional(),
            ]),
        OptionalTable("commodities", "commodity", "Kinds of goods, their value and what their time costs.", "id",
            [Id("id", "id")],
            Names(),
            [
                Reference("sector", "trade_sectors", "id", "sector"),
                Positive("value_usd_per_t", "USD/t", "value"),
                NotNegative("time_low_percent", "percent", "low end of what a day of transit costs, percent of the value"),
                NotNegative("time_percent", "percent", "what a day of transit costs, percent of the value"),
                NotNegative("time_high_percent", "percent", "high end"),
                Positive("truck_t", "t", "load of a truck"),
                Positive("wagon_t", "t", "load of a wagon"),
            ]),
        OptionalTable("commodity_shares", "commodity share", "What the exports of a sector consist of.", "exporter importer commodity",
            [
                Text("exporter", "economy, or * for all without rows in the sector"),
                Text("importer", "economy, or * for all without rows of the pair in the sector"),
                Reference("commodity", "commodities", "id", "commodity"),
                Share("share", "share of the value of the sector"),
            ]),
        OptionalTable("goods_places", "place of goods", "Where in an economy goods begin and end.", "economy partner node direction commodity",
            [
                Text("economy", "economy whose goods begin or end there; a port of another state may stand for the world"),
                Text("partner", "economy at the other end, or * for all without rows"),
                Text("node", "place, of either table of places"),
                Choice("direction", "whether goods begin or end there", "origin", "destination", "both"),
                Text("commodity", "commodity, or * for all without rows"),
                Positive("weight", "1", "share among the places that stand together"),
            ]),
        OptionalTable("reported_tonnes", "tonnage", "Tonnes that passed, as reported.", "id",
            [
                Id("id", "id"),
                Year("year", "year in which the period begins"),
                Whole("months", "month", "months it covers", 1, 12),
                Text("from_economy", "economy, or * for all"),
                Text("to_economy", "economy, or * for all"),
                Text("commodity", "commodity, or * for all goods"),
                Choice("mode", "mode; empty for all", Modes).Optional(),
                Text("crossing", "crossing; empty for all").Optional(),
                NotNegative("kt", "kt", "thousand tonnes"),
            ]),
        OptionalTable("transport_rates", "rate", "Prices of transport as printed.", "id",
            [Id("id", "id")],
            Names(),
            [
                Choice("mode", "mode", Modes),
                Text("economy", "economy it is paid in"),
                Year(),
                NotNegative("usd_per_t", "USD/t", "price of a tonne").Optional(),
                NotNegative("usd_per_tkm", "USD/t-km", "price of a tonne and kilometre").Optional(),
            ]),
        OptionalTable("joint_works", "work", "Works that states may build together.", "id",
            [Id("id", "id; that of a variant when the variant has it")],
            Names(),
            [
                Choice("kind", "kind", "railway", "road", "crossing", "zone", "power_line", "dam"),
                Text("economies", "whose work it is: ids of economies separated by spaces"),
                Positive("length_km", "km", "length").Optional(),
                Positive("capacity_mt_year", "Mt/year", "capacity of a transport work").Optional(),
                Positive("capacity_mw", "MW", "capacity of a work of power").Optional(),
                Positive("output_gwh_year", "GWh", "output of a year").Optional(),
                Positive("cost_musd", "million USD", "cost").Optional(),
                Positive("cost_low_musd", "million USD", "lowest printed cost").Optional(),
                Positive("cost_high_musd", "million USD", "highest printed cost").Optional(),
                Year("cost_year", "year of the cost").Optional(),
                Positive("spent_musd", "million USD", "money spent before, not in the cost").Optional(),
                Between("overrun_low_percent", "percent", "low end of the overrun", -100, 1000).Optional(),
                Between("overrun_high_percent", "percent", "high end of the overrun", -100, 1000).Optional(),
                Year("start_year", "year of the start").Optional(),
                Year("end_year", "year of the end").Optional(),
                Choice("status", "how far it is", "proposed", "agreed", "building", "done"),
                Text("cost_as_printed", "cost in the words of the source").Optional(),
            ]),
        OptionalTable("work_shares", "work share", "Who pays for a work, and who gets what it yields.", "work role party",
            [
                Reference("work", "joint_works", "id", "work"),
                Choice("role", "what it is a share of", "cost", "equity", "loan", "output"),
                Text("party", "economy or lender"),
                Between("percent", "percent", "percent of it", 0, 100),
                NotNegative("amount_musd", "million USD", "amount").Optional(),
                Choice("state", "agreed, or reported only", "agreed", "reported"),
            ]),
        OptionalTable("work_effects", "work effect", "What works change in the network.", "work target id item",
            [
                Reference("work", "joint_works", "id", "work"),
                Choice("target", "what the id names", "link", "crossing", "node"),
                Text("id", "id of the link, crossing or node"),
                Choice("effect", "what the work does", "opens", "widens"),
                Choice("item", "what the capacity is counted in: per day, freight in Mt/year", Items),
                NotNegative("before", "see item", "capacity before").Optional(),
                NotNegative("after", "see item", "capacity after").Optional(),
            ]),
        OptionalTable("corridor_parameters", "corridor parameter", "Numbers that answers hang on, each with a range.", "id",
            [Text("id", "id")],
            Names(),
            [
                Text("unit", "unit of the values"),
                Any("low", "see unit", "low end of the range"),
                Any("central", "see unit", "central value"),
                Any("high", "see unit", "high end of the range"),
            ]),
    ];

    /// <summary>Modes, in the order of <see cref="TransportMode"/>.</summary>
    private static string[] Modes => ["road", "rail", "sea"];

    /// <summary>What is counted, in the order of <see cref="TrafficItem"/>.</summary>
    private static string[] Items => ["people", "cars", "trucks", "vehicles", "train_pairs", "freight"];

    private static TableFormat Nodes(string name, string description) => OptionalTable(name, "place", description, "id",
        [Id("id", "id")],
        Names(),
        [
            Choice("kind", "what it is", "city", "station", "border", "port", "terminal", "gateway"),
            Id("economy", "state of the region or economy"),
        ],
        Place(),
        [Positive("capacity_mt_year", "Mt/year", "what it can handle").Optional()]);

    private static TableFormat Links(string name, string description) => OptionalTable(name, "link", description, "id",
        [
            Id("id", "id"),
            Text("from_node", "id of a node"),
            Text("to_node", "id of a node"),
            Choice("mode", "mode", Modes),
            Positive("km", "km", "length"),
            Choice("method", "how the length was found", "published", "great_circle", "track", "stations"),
            Whole("gauge_mm", "mm", "gauge of a railway", 600, 2000).Optional(),
            Positive("speed_kmh", "km/h", "speed while moving").Optional(),
            Positive("speed_with_delay_kmh", "km/h", "speed with stops").Optional(),
            NotNegative("usd_per_tkm", "USD/t-km", "cost of a tonne and kilometre").Optional(),
            Positive("capacity_mt_year", "Mt/year", "capacity both ways").Optional(),
            Positive("trucks_per_day", "1/day", "capacity both ways in trucks").Optional(),
            Text("closed_months", "months in which it is usually shut, separated by spaces").Optional(),
            Reference("work", "joint_works", "id", "work that builds it; empty when in service").Optional(),
        ]);

    private static TableFormat Crossings(string name, string description) => OptionalTable(name, "crossing", description, "id",
        [Id("id", "id")],
        Names(),
        [
            Text("side_a", "id of the node on one side"),
            Text("side_b", "id of the node on the other side"),
            Choice("mode", "mode", "road", "rail"),
            Text("measure_a", "place of border_measures on side a; empty where the mean of the state stands for it").Optional(),
            Text("measure_b", "place of border_measures on side b").Optional(),
            Positive("hours_variation", "ratio", "standard deviation of the hours over their mean; empty where the parameter stands for it").Optional(),
            Choice("gauge_change", "whether the gauge changes", "no", "1520/1435"),
            NotNegative("gauge_hours", "h", "hours of the gauge change not in the measured hours").Optional(),
            NotNegative("gauge_usd_per_t", "USD/t", "cost of the gauge change").Optional(),
        ]);
}
