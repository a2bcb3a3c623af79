using System.Globalization;
using System.Text.Json;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Corridors;

/// <summary>Rearrangements of a study that the page, the workbook, the tables and the words share; nothing is computed that the study does not hold.</summary>
internal sealed class CorridorFigures
{
    /// <summary>The scenario of what no change touches.</summary>
    internal const string Base = "base";

    /// <summary>Tonnes of the shipment whose hours are counted, as in the corridor measurements.</summary>
    private const double ShipmentTonnes = 20;

    private static readonly string[] Tables =
    [
        "transport_nodes", "transport_links", "crossings", "osm_nodes", "osm_links", "osm_crossings", "crossing_periods", "crossing_traffic", "corridors", "corridor_stops", "corridor_measures",
        "transhipments", "commodities", "commodity_shares", "reported_tonnes", "transport_rates", "joint_works", "work_shares", "work_effects", "corridor_parameters", "border_measures",
    ];

    private readonly Dictionary<string, LocalName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order;
    private readonly Dictionary<string, LegOutcome> _legs;

    internal CorridorFigures(CorridorStudy study, Region region)
    {
        (Study, Region) = (study, region);
        Economies =
        [
            .. region.States.Select(s => new EconomyData(s.Id, Page.Name.Of(s.Name), "state")),
            .. (region.Trade?.Economies ?? []).Where(e => region.States.All(s => s.Id != e.Id)).OrderBy(e => e.Kind)
                .Select(e => new EconomyData(e.Id, Page.Name.Of(e.Name), e.Kind == TradeEconomyKind.Rest ? "rest" : "partner")),
        ];
        _order = Economies.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        _legs = study.Legs.ToDictionary(l => l.Id, StringComparer.Ordinal);

        // A place and an economy may share an id with nothing of the other kinds but by chance: each has its own prefix.
        Add("economy", region.States.Select(s => (s.Id, s.Name)).Concat((region.Trade?.Economies ?? []).Select(e => (e.Id, e.Name))));
        Add("place", study.Places.Select(p => (p.Id, p.Name)));
        Add("crossing", study.Crossings.Select(c => (c.Id, c.Name)));
        Add("goods", study.Goods.Select(g => (g.Commodity, g.Name)).Concat((region.Corridors?.Commodities ?? []).Select(c => (c.Id, c.Name))));
        Add("work", (study.Investment?.Works ?? []).Select(w => (w.Id, w.Name)).Concat((region.Corridors?.Works ?? []).Select(w => (w.Id, w.Name))));
    }

    internal CorridorStudy Study { get; }

    internal Region Region { get; }

    /// <summary>States in river order, then partners, then the rest of the world.</summary>
    internal IReadOnlyList<EconomyData> Economies { get; }

    /// <summary>The credit of OpenStreetMap; null when nothing of it is in the study.</summary>
    internal string? Credit => Study.NeedsOpenStreetMapCredit ? CorridorData.OpenStreetMapCredit : null;

    /// <summary>Every warning once: of the whole study, the closure, the easing, the works, the travellers.</summary>
    internal IEnumerable<LocalName> Warnings => Study.Warnings.Concat(Study.Closure?.Warnings ?? []).Concat(Study.Ease?.Warnings ?? [])
        .Concat(Study.Investment?.Warnings ?? []).Concat(Study.People?.Warnings ?? []).Distinct();

    /// <summary>The scenario of goods and hours after the change asked for.</summary>
    internal string Change => Study.Closure is not null ? "closure" : Study.Ease is not null ? "ease" : "change";

    /// <summary>Tonnes across borders of the region, Mt a year.</summary>
    internal double Mt => Study.Goods.Sum(g => g.Mt);

    /// <summary>Hours that shipments of 20 t spend at crossings, queues included, millions a year: each crossing once.</summary>
    internal double BorderMillionHours => Study.Crossings.SelectMany(c => c.Sides).Sum(s => s.Mt * Hours(s) / ShipmentTonnes);

    /// <summary>Where the rows of the corridor tables come from; the rest of the region says nothing here.</summary>
    internal Region Ground
    {
        get
        {
            Provenance[] rows = [.. Region.Provenance.Where(p => Tables.Contains(p.Table))];
            var used = rows.Select(p => p.SourceId).Concat(Study.Parameters.Select(p => p.Source)).Concat(Study.Tonnages.Select(t => t.Source))
                .Concat((Study.Investment?.Works ?? []).Select(w => w.Source)).ToHashSet(StringComparer.Ordinal);
            return Region with { Provenance = rows, Sources = [.. Region.Sources.Where(s => used.Contains(s.Id))], AreaAccounts = [] };
        }
    }

    /// <summary>Whether goods may pass.</summary>
    internal static bool IsOpen(CrossingStatus status) => status is CrossingStatus.Open or CrossingStatus.GoodsOnly;

    /// <summary>Hours of both sides with the queue.</summary>
    internal static double Hours(CrossingSideOutcome side) => side.HoursOut + side.HoursIn + side.WaitHours;

    /// <summary>The name of an economy or, for shares of works, of a party that is none.</summary>
    internal LocalName Name(string id) => Of("economy", id);

    internal LocalName Place(string id) => Of("place", id);

    internal LocalName Goods(string id) => Of("goods", id);

    internal LocalName Work(string id) => Of("work", id);

    /// <summary>The name of a crossing; of a leg, as ports have it, both its ends; of a place its own.</summary>
    internal LocalName Crossing(string id) => _names.TryGetValue(Key("crossing", id), out var name)
        ? name
        : _legs.TryGetValue(id, out var leg) ? Joined(Place(leg.From), " – ", Place(leg.To)) : Place(id);

    /// <summary>«Kazakhstan, Uzbekistan».</summary>
    internal static LocalName Names(IEnumerable<LocalName> names) =>
        names.Aggregate(new LocalName(string.Empty, string.Empty), (all, name) => all.English.Length == 0 ? name : Joined(all, ", ", name));

    /// <summary>Rows in the order of <see cref="Economies"/>; rows of one economy keep theirs.</summary>
    internal IEnumerable<T> Ordered<T>(IEnumerable<T> rows, Func<T, string> economy) => rows.OrderBy(r => _order.GetValueOrDefault(economy(r), int.MaxValue));

    /// <summary>The id of an indicator on the page and in tables.</summary>
    internal static string Id(Indicator indicator) => indicator switch
    {
        Indicator.BorderHours => "border-hours",
        Indicator.BorderUsd => "border-usd",
        Indicator.UsdPer500KmPer20Tonnes => "usd-per-500km",
        Indicator.SpeedWithDelay => "speed-with-delay",
        Indicator.SpeedWithoutDelay => "speed-without-delay",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "No such indicator."),
    };

    /// <summary>The unit of an indicator in ASCII.</summary>
    internal static string Unit(Indicator indicator) => indicator switch
    {
        Indicator.BorderHours => "h",
        Indicator.BorderUsd or Indicator.UsdPer500KmPer20Tonnes => "USD",
        _ => "km/h",
    };

    /// <summary>The id of any other kind on the page and in tables: <c>PeopleOnly</c> is <c>people-only</c>.</summary>
    internal static string Id<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The letter as text.</summary>
    internal static string Letter(Confidence confidence) => confidence.Letter().ToString(CultureInfo.InvariantCulture);

    private static LocalName Joined(LocalName first, string between, LocalName second) => new(first.English + between + second.English, first.Russian + between + second.Russian);

    private static string Key(string kind, string id) => $"{kind}:{id}";

    private LocalName Of(string kind, string id) => _names.GetValueOrDefault(Key(kind, id), new LocalName(id, id));

    private void Add(string kind, IEnumerable<(string Id, LocalName Name)> names)
    {
        foreach (var (id, name) in names)
        {
            _names.TryAdd(Key(kind, id), name);
        }
    }
}
