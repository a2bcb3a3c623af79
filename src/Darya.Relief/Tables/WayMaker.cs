using Darya.Corridors.Routes;
using Darya.Model.Corridors;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Turns a route of the network between two places into a way with its cost by step, its time and its months.</summary>
/// <remarks>
/// Roads of the state that receives cost the rate of the relief tables, railways theirs; other roads, ships, transhipments and borders what the network has. Behind the capital of a province
/// come the kilometres beyond, handing out and support.
/// </remarks>
internal sealed class WayMaker
{
    private readonly ReliefRequest _request;
    private readonly PlaceTable _places;
    private readonly WayNumbers _numbers;
    private readonly int[] _months;
    private readonly FreightRoutes _routes;
    private readonly Dictionary<string, IReadOnlyList<int>> _closed;

    internal WayMaker(ReliefRequest request, PlaceTable places, WayNumbers numbers, int[] months, FreightRoutes routes)
    {
        (_request, _places, _numbers, _months, _routes) = (request, places, numbers, months, routes);
        _closed = request.Network.Data.Links.Where(link => link.ClosedMonths.Count > 0).ToDictionary(link => link.Id, link => link.ClosedMonths, StringComparer.Ordinal);
    }

    /// <summary>Calendar months, one for each pattern of roads that snow shuts.</summary>
    internal IReadOnlyList<int> Patterns() =>
    [
        .. _months.Distinct().Order().GroupBy(month => string.Join(' ', _closed.Where(entry => entry.Value.Contains(month)).Select(entry => entry.Key).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(group => group.First()),
    ];

    /// <summary>The cost of a tonne on a route that ends at a place.</summary>
    internal WayCost Cost(FreightRoute route, ReliefPlace to)
    {
        var (rail, crossing, sea, road, handling) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var leg in route.Legs)
        {
            crossing += leg.BorderUsdPerTonne;
            switch (leg.Mode)
            {
                case TransportMode.Rail:
                    rail += leg.Km * _numbers.RailUsdPerTkm;
                    break;
                case TransportMode.Road:
                    road += _places.IsInside(leg.From) && _places.IsInside(leg.To) ? leg.Km * _numbers.TruckUsdPerTkm : leg.UsdPerTonne;
                    break;
                case TransportMode.Sea:
                    sea += leg.UsdPerTonne;
                    break;
                default:
                    handling += leg.UsdPerTonne;
                    break;
            }
        }

        return to.Kind == ReliefPlaceKind.Province
            ? new(rail, crossing, sea, road + (BeyondKm(to) * _numbers.BeyondUsdPerTkm), handling, _numbers.DistributionUsdPerTonne, _numbers.SupportUsdPerTonne)
            : new(rail, crossing, sea, road, handling, 0, 0);
    }

    /// <summary>A way over a route.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="route">The route.</param>
    /// <param name="number">Which way between the two it is, from 1.</param>
    /// <param name="foods">Foods that it carries; null for all.</param>
    internal RegionWay Make(ReliefPlace from, ReliefPlace to, FreightRoute route, int number, IReadOnlyList<string>? foods)
    {
        var id = number == 1 ? $"{from.Id} > {to.Id}" : FormattableString.Invariant($"{from.Id} > {to.Id} ({number})");
        var cost = Cost(route, to);
        var (tonnes, usd) = (default(double?), 0.0);
        if (from.Kind == ReliefPlaceKind.Gate && _request.WholeVehicles && route.Legs.FirstOrDefault(leg => leg.Crossing == from.Row) is { } gate)
        {
            (tonnes, usd) = (gate.Mode == TransportMode.Rail ? _numbers.WagonTonnes : _numbers.TruckTonnes, gate.BorderUsdPerVehicle);
            cost = cost with { Crossing = cost.Crossing - gate.BorderUsdPerTonne + gate.GaugeUsdPerTonne };
        }

        var lead = ReliefMonths.Whole((route.Hours / 24) + (_numbers.BorderDays * route.Crossings.Count));
        double[] most = [.. _months.Select(month => IsOpen(route, to, month) ? double.PositiveInfinity : 0)];
        var step = Step(cost);
        var total = cost.Sum + (tonnes is { } load ? usd / load : 0);
        return new(
            new(id, from.Id, to.Id, step, route.Places, [.. route.Places.Select(place => _routes.Places[place].Place)], route.Km(), route.Hours, total, lead, route.Crossings, most),
            new(id, from.Id, to.Id, step, cost.Sum, most, lead, [.. _months.Select(_ => _numbers.Loss)], tonnes, usd, from.Kind == ReliefPlaceKind.Gate ? from.State : null, foods),
            cost);
    }

    private double BeyondKm(ReliefPlace province) => _request.Data.Provinces.First(row => row.Id == province.Row).BeyondKm;

    private bool IsOpen(FreightRoute route, ReliefPlace to, int month) =>
        !route.Legs.Any(leg => _closed.TryGetValue(leg.Id, out var months) && months.Contains(month))
        && !(to.Kind == ReliefPlaceKind.Province && _request.Data.Provinces.First(row => row.Id == to.Row).ClosedMonths.Contains(month));

    private static SupplyStep Step(WayCost cost) => new (double Usd, SupplyStep Step)[]
    {
        (cost.Road + cost.Distribution + cost.Support, SupplyStep.Road),
        (cost.Rail, SupplyStep.Rail),
        (cost.Sea, SupplyStep.Sea),
        (cost.Crossing, SupplyStep.Crossing),
        (cost.Handling, SupplyStep.Handling),
    }.MaxBy(part => part.Usd).Step;
}
