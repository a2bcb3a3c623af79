using Darya.Corridors;
using Darya.Corridors.Routes;
using Darya.Model.Relief;
using Darya.Relief.Results;

namespace Darya.Relief.Tables;

/// <summary>The ways of the region: abroad to mills, stores and crossings; over each crossing to stores and mills inside; between stores; to provinces.</summary>
/// <remarks>
/// Each pair of places has the cheapest way of every pattern of roads that snow shuts. So that the program stays small: a province has its <see cref="HubsOfProvince"/> cheapest stores and
/// <see cref="MarketsOfProvince"/> cheapest markets in each pattern, stores are joined when no other store lies between them, mills take grain only and give only what they make, and inside
/// they stand with the nearest store.
/// </remarks>
internal sealed class WayTable
{
    /// <summary>Stores that supply a province, in each pattern of months.</summary>
    internal const int HubsOfProvince = 5;

    /// <summary>Markets inside that supply a province.</summary>
    internal const int MarketsOfProvince = 3;

    private const string Commodity = "flour"; // what relief carries most of; the network's rates for grain and other food in wagons are the same

    private readonly Dictionary<string, Mill> _mills;
    private readonly PlaceTable _places;
    private readonly WayMaker _maker;
    private readonly FreightRoutes _routes;
    private readonly IReadOnlyList<int> _patterns;
    private readonly CancellationToken _cancellation;
    private readonly List<RegionWay> _ways = [];

    private WayTable(IReadOnlyList<Mill> mills, PlaceTable places, WayMaker maker, FreightRoutes routes, CancellationToken cancellation)
    {
        (_places, _maker, _routes, _cancellation) = (places, maker, routes, cancellation);
        _mills = mills.ToDictionary(mill => mill.Id, StringComparer.Ordinal);
        _patterns = maker.Patterns();
    }

    /// <summary>All ways, in the order of the places they start from; none to or from a mill that stands still.</summary>
    /// <exception cref="CorridorException">The network lacks what is asked.</exception>
    internal static IReadOnlyList<RegionWay> Of(IReadOnlyList<Mill> mills, PlaceTable places, WayMaker maker, FreightRoutes routes, CancellationToken cancellation)
    {
        var table = new WayTable(mills, places, maker, routes, cancellation);
        table.AddAbroad();
        table.AddOverGates();
        table.AddInside();
        table.AddToProvinces();
        var order = places.All.Select((place, at) => (place.Id, at)).ToDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
        return [.. table._ways.OrderBy(way => order[way.Way.From]).ThenBy(way => order[way.Way.To]).ThenBy(way => way.Way.Id, StringComparer.Ordinal)];
    }

    private void AddAbroad()
    {
        var (sources, mills, hubs, gates) = (_places.Of(ReliefPlaceKind.Source, false), Mills(isInside: false), _places.Of(ReliefPlaceKind.Hub, false), _places.Of(ReliefPlaceKind.Gate));
        var routes = Routes([.. sources, .. mills, .. hubs], [.. mills, .. hubs, .. gates], _places.Into);
        AddPairs(sources, mills, routes, (_, mill) => [Mill(mill).Grain]);
        AddPairs(sources, [.. hubs, .. gates], routes);
        AddPairs(hubs, mills, routes, (_, mill) => [Mill(mill).Grain]);
        AddPairs(mills, [.. hubs, .. gates], routes, (mill, _) => [Mill(mill).Product]);
        AddPairs(hubs, gates, routes);
    }

    private void AddOverGates()
    {
        var (hubs, mills) = (_places.Of(ReliefPlaceKind.Hub, true), Mills(isInside: true));
        foreach (var gate in _places.Of(ReliefPlaceKind.Gate))
        {
            var routes = Routes([gate], [.. hubs, .. mills], [.. _places.Into.Where(id => id != gate.Row)]);
            AddPairs([gate], hubs, routes);
            AddPairs([gate], mills, routes, (_, mill) => [Mill(mill).Grain]);
        }
    }

    private void AddInside()
    {
        var (sources, hubs, mills) = (_places.Of(ReliefPlaceKind.Source, true), _places.Of(ReliefPlaceKind.Hub, true), Mills(isInside: true));
        var routes = Routes([.. sources, .. hubs, .. mills], [.. hubs, .. mills], _places.Into);
        var stores = hubs.Select(hub => hub.Node).ToHashSet(StringComparer.Ordinal);
        foreach (var from in hubs)
        {
            AddPairs([from], [.. hubs.Where(to => to != from)], routes, isWanted: route => !route.Places.Skip(1).SkipLast(1).Any(stores.Contains));
        }

        foreach (var mill in mills)
        {
            ReliefPlace[] near = [.. Nearest(mill, hubs, routes, 1)];
            AddPairs([mill], near, routes, (from, _) => [Mill(from).Product]);
            AddPairs(near, [mill], routes, (_, to) => [Mill(to).Grain]);
        }

        foreach (var source in sources)
        {
            AddPairs([source], [.. Nearest(source, hubs, routes, 1)], routes);
            AddPairs([source], [.. Nearest(source, mills, routes, 1)], routes, (_, to) => [Mill(to).Grain]);
        }
    }

    private void AddToProvinces()
    {
        var (sources, hubs, provinces) = (_places.Of(ReliefPlaceKind.Source, true), _places.Of(ReliefPlaceKind.Hub, true), _places.Of(ReliefPlaceKind.Province));
        var routes = Routes([.. sources, .. hubs], provinces, _places.Into);
        foreach (var province in provinces)
        {
            AddPairs([.. Suppliers(province, hubs, routes, HubsOfProvince)], [province], routes);
            AddPairs([.. Suppliers(province, sources, routes, MarketsOfProvince)], [province], routes);
        }
    }

    /// <summary>The cheapest places that supply a province in any pattern.</summary>
    private IEnumerable<ReliefPlace> Suppliers(ReliefPlace province, ReliefPlace[] from, Dictionary<(string, string), FreightRoute>[] routes, int most) =>
        routes.SelectMany(pattern => from.Where(place => pattern.ContainsKey((place.Node, province.Node)))
            .OrderBy(place => _maker.Cost(pattern[(place.Node, province.Node)], province).Sum).ThenBy(place => place.Id, StringComparer.Ordinal).Take(most)).Distinct();

    private static IEnumerable<ReliefPlace> Nearest(ReliefPlace from, ReliefPlace[] to, Dictionary<(string, string), FreightRoute>[] routes, int most) =>
        to.Where(place => routes[0].ContainsKey((from.Node, place.Node))).OrderBy(place => routes[0][(from.Node, place.Node)].UsdPerTonne).Take(most);

    /// <summary>The cheapest routes between places of the network [pattern of months].</summary>
    private Dictionary<(string From, string To), FreightRoute>[] Routes(ReliefPlace[] from, ReliefPlace[] to, IReadOnlyList<string> shut)
    {
        string[] origins = [.. from.Select(place => place.Node).Distinct(StringComparer.Ordinal)];
        string[] destinations = [.. to.Select(place => place.Node).Distinct(StringComparer.Ordinal)];
        return
        [
            .. _patterns.Select(month => _routes.Find(new(origins, destinations, Commodity, month, shut), _cancellation)
                .ToDictionary(route => (route.From, route.To))),
        ];
    }

    private void AddPairs(
        ReliefPlace[] from,
        ReliefPlace[] to,
        Dictionary<(string From, string To), FreightRoute>[] routes,
        Func<ReliefPlace, ReliefPlace, IReadOnlyList<string>>? foods = null,
        Func<FreightRoute, bool>? isWanted = null)
    {
        foreach (var start in from)
        {
            foreach (var end in to)
            {
                var known = new HashSet<string>(StringComparer.Ordinal);
                foreach (var route in routes.Select(pattern => pattern.GetValueOrDefault((start.Node, end.Node))).OfType<FreightRoute>())
                {
                    if (isWanted?.Invoke(route) != false && known.Add(string.Join(' ', route.Legs.Select(leg => leg.Id))))
                    {
                        _ways.Add(_maker.Make(start, end, route, known.Count, foods?.Invoke(start, end)));
                    }
                }
            }
        }
    }

    private ReliefPlace[] Mills(bool isInside) => [.. _places.Of(ReliefPlaceKind.Mill, isInside).Where(place => _mills.ContainsKey(place.Row))];

    private Mill Mill(ReliefPlace place) => _mills[place.Row];
}
