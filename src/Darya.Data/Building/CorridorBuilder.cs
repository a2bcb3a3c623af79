using System.Globalization;
using Darya.Data.Tables;
using Darya.Model.Corridors;

namespace Darya.Data.Building;

/// <summary>Network, crossings, corridors and commodities; works are those of <see cref="WorkBuilder"/>.</summary>
internal static class CorridorBuilder
{
    /// <summary>The corridors, or null when the region names no places.</summary>
    internal static CorridorData? Build(TableSet tables) => tables.Rows("transport_nodes").Count + tables.Rows("osm_nodes").Count == 0 ? null : new CorridorData
    {
        Nodes = [.. Both(tables, "transport_nodes", "osm_nodes", Node).OrderBy(n => n.Id, StringComparer.Ordinal)],
        Links = [.. Both(tables, "transport_links", "osm_links", Link).OrderBy(l => l.Id, StringComparer.Ordinal)],
        Crossings = [.. Both(tables, "crossings", "osm_crossings", Crossing).OrderBy(c => c.Id, StringComparer.Ordinal)],
        Periods = [.. tables.Rows("crossing_periods").Select(Period).OrderBy(p => p.Crossing, StringComparer.Ordinal).ThenBy(p => p.From.First)],
        Traffic = [.. tables.Rows("crossing_traffic").Select(Traffic)],
        Corridors = Corridors(tables),
        Measures = [.. tables.Rows("corridor_measures").Select(Measure)],
        Transhipments =
        [
            .. tables.Rows("transhipments").Select(r => new Transhipment(
                r.Text("from_node"), r.Text("to_node"), r.Number("hours"), r.Number("usd_per_t"), r.NumberOrNull("capacity_mt_year"), r.Letter(), r.Text("source"), r.Text("note"))),
        ],
        Commodities = [.. tables.Rows("commodities").Select(Commodity)],
        CommodityShares =
        [
            .. tables.Rows("commodity_shares").Select(r => new CommodityShare(
                r.Text("exporter"), r.Text("commodity"), r.Number("share"), r.Letter(), r.Text("source"), r.Text("note")) { Importer = r.Text("importer") }),
        ],
        GoodsPlaces = [.. tables.Rows("goods_places").Select(GoodsPlace)],
        Tonnages = [.. tables.Rows("reported_tonnes").Select(Tonnage)],
        Rates = [.. tables.Rows("transport_rates").Select(Rate)],
        Works = WorkBuilder.Works(tables),
        Parameters =
        [
            .. tables.Rows("corridor_parameters").Select(r => new CorridorParameter(
                r.Key, r.Name(), r.Text("unit"), r.Number("low"), r.Number("central"), r.Number("high"), r.Letter(), r.Text("source"), r.Text("note"))),
        ],
    };

    internal static TrafficItem Item(TableRow row) => row.Text("item") switch
    {
        "people" => TrafficItem.People,
        "cars" => TrafficItem.Cars,
        "trucks" => TrafficItem.Trucks,
        "vehicles" => TrafficItem.Vehicles,
        "train_pairs" => TrafficItem.TrainPairs,
        _ => TrafficItem.Freight,
    };

    /// <summary>The rows of the table of our own and of that of OpenStreetMap.</summary>
    private static IEnumerable<T> Both<T>(TableSet tables, string own, string map, Func<TableRow, bool, T> make) =>
        tables.Rows(own).Select(r => make(r, false)).Concat(tables.Rows(map).Select(r => make(r, true)));

    private static TransportNode Node(TableRow row, bool isMap) => new(
        row.Key,
        row.Name(),
        row.Text("kind") switch
        {
            "city" => TransportNodeKind.City,
            "station" => TransportNodeKind.Station,
            "border" => TransportNodeKind.Border,
            "port" => TransportNodeKind.Port,
            "terminal" => TransportNodeKind.Terminal,
            _ => TransportNodeKind.Gateway,
        },
        row.Text("economy"),
        row.Place(),
        row.NumberOrNull("capacity_mt_year"),
        isMap,
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static TransportLink Link(TableRow row, bool isMap) => new(
        row.Key,
        row.Text("from_node"),
        row.Text("to_node"),
        Mode(row.Text("mode")),
        row.Number("km"),
        row.Text("method") switch
        {
            "published" => LengthMethod.Published,
            "great_circle" => LengthMethod.GreatCircle,
            "track" => LengthMethod.Track,
            _ => LengthMethod.Stations,
        },
        row.IntegerOrNull("gauge_mm"),
        row.NumberOrNull("speed_kmh"),
        row.NumberOrNull("speed_with_delay_kmh"),
        row.NumberOrNull("usd_per_tkm"),
        row.NumberOrNull("capacity_mt_year"),
        row.NumberOrNull("trucks_per_day"),
        [.. row.Text("closed_months").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => int.Parse(m, CultureInfo.InvariantCulture)).Order()],
        row.TextOrNull("work"),
        isMap,
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static Crossing Crossing(TableRow row, bool isMap) => new(
        row.Key,
        row.Name(),
        row.Text("side_a"),
        row.Text("side_b"),
        Mode(row.Text("mode")),
        row.TextOrNull("measure_a"),
        row.TextOrNull("measure_b"),
        row.NumberOrNull("hours_variation"),
        row.Text("gauge_change") != "no",
        row.NumberOrNull("gauge_hours"),
        row.NumberOrNull("gauge_usd_per_t"),
        isMap,
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static GoodsPlace GoodsPlace(TableRow row) => new(
        row.Text("economy"),
        row.Text("partner"),
        row.Text("node"),
        row.Text("direction") switch
        {
            "origin" => GoodsDirection.Origin,
            "destination" => GoodsDirection.Destination,
            _ => GoodsDirection.Both,
        },
        row.Text("commodity"),
        row.Number("weight"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static CrossingPeriod Period(TableRow row) => new(
        row.Text("crossing"),
        Date(row.Text("from")),
        row.TextOrNull("to") is { } to ? Date(to) : null,
        row.Text("status") switch
        {
            "open" => CrossingStatus.Open,
            "people" => CrossingStatus.PeopleOnly,
            "goods" => CrossingStatus.GoodsOnly,
            _ => CrossingStatus.Closed,
        },
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static CrossingTraffic Traffic(TableRow row) => new(
        row.Text("place"),
        Item(row),
        row.Text("kind") switch
        {
            "use" => TrafficKind.Use,
            "capacity" => TrafficKind.Capacity,
            _ => TrafficKind.Planned,
        },
        row.Integer("year"),
        row.Number("low"),
        row.Number("value"),
        row.Number("high"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static List<Corridor> Corridors(TableSet tables)
    {
        var stops = tables.Rows("corridor_stops").ToLookup(r => r.Text("corridor"), StringComparer.Ordinal);
        return
        [
            .. tables.Rows("corridors").Select(r => new Corridor(
                r.Key,
                r.Name(),
                [.. stops[r.Key].OrderBy(s => s.Integer("sequence")).Select(s => new CorridorStop(s.Text("node"), s.TextOrNull("mode") is { } mode ? Mode(mode) : null))],
                r.Letter(),
                r.Text("source"),
                r.Text("note"))),
        ];
    }

    private static CorridorMeasure Measure(TableRow row) => new(
        row.Text("place"),
        Mode(row.Text("mode")),
        row.Integer("year"),
        row.NumberOrNull("border_hours"),
        row.NumberOrNull("border_usd"),
        row.NumberOrNull("usd_per_500km_20t"),
        row.NumberOrNull("speed_with_delay_kmh"),
        row.NumberOrNull("speed_without_delay_kmh"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static Commodity Commodity(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("sector"),
        row.Number("value_usd_per_t"),
        row.Number("time_low_percent"),
        row.Number("time_percent"),
        row.Number("time_high_percent"),
        row.Number("truck_t"),
        row.Number("wagon_t"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ReportedTonnage Tonnage(TableRow row) => new(
        row.Integer("year"),
        row.Integer("months"),
        row.Text("from_economy"),
        row.Text("to_economy"),
        row.Text("commodity"),
        row.TextOrNull("mode") is { } mode ? Mode(mode) : null,
        row.TextOrNull("crossing"),
        row.Number("kt"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static TransportRate Rate(TableRow row) => new(
        row.Key,
        row.Name(),
        Mode(row.Text("mode")),
        row.Text("economy"),
        row.Integer("year"),
        row.NumberOrNull("usd_per_t"),
        row.NumberOrNull("usd_per_tkm"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static TransportMode Mode(string word) => word switch
    {
        "road" => TransportMode.Road,
        "rail" => TransportMode.Rail,
        _ => TransportMode.Sea,
    };

    private static StatedDate Date(string text) => StatedDate.TryParse(text, out var date)
        ? date
        : throw new InvalidOperationException($"The date {text} was not checked.");
}
