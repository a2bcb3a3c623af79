using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Modelled tonnes beside reported ones.</summary>
internal static class TonnageReading
{
    /// <summary>Modelled and reported differ by more than this factor: then a reason stands with them.</summary>
    private const double Factor = 1.25;

    private static readonly LocalName Transit = new(
        "The report holds goods in transit between outside economies and returning empty wagons; neither is modelled.",
        "В отчёте есть транзит между внешними экономиками и порожние вагоны; в модели их нет.");

    private static readonly LocalName Month = new("The report is of a part of a year, brought to twelve months.", "Отчёт за часть года, приведён к двенадцати месяцам.");

    private static readonly LocalName Older = new("The report is years older than the trade moved.", "Отчёт на годы старше перевозимой торговли.");

    private static readonly LocalName Shares = new(
        "What a sector of trade consists of is assumed by exporter, not reported by pair.", "Состав отрасли торговли принят по экспортёру, а не по отчётам о паре стран.");

    /// <summary>Reported tonnes in the order of the table, then what passes crossings and pairs of states.</summary>
    internal static List<TonnageCheck> Of(FreightState state)
    {
        var data = state.Model.Request.Data;
        return
        [
            .. data.Tonnages.Select(t => Check(state, t)),
            .. data.Traffic.Where(t => t.Kind == TrafficKind.Use && t.Item == TrafficItem.Freight).Select(t => Passing(state, t)),
        ];
    }

    private static TonnageCheck Check(FreightState state, ReportedTonnage report)
    {
        var (demand, commodities) = (state.Model.Demand, state.Model.Network.Commodities);
        var mt = 0.0;
        for (var trip = 0; trip < demand.Trips.Count; trip++)
        {
            var (exporter, importer, commodity) = demand.Pairs[demand.Trips[trip].Pair];
            if (state.Loading.Tonnes[trip] > 0 && Is(report.From, exporter) && Is(report.To, importer) && Is(report.Commodity, commodities[commodity].Id))
            {
                mt += state.Loading.Tonnes[trip] * Share(state, trip, report.Crossing, report.Mode);
            }
        }

        var reported = report.KiloTonnes * 12 / report.Months;
        var reason = report.Months < 6 ? Month : report.Year < state.Model.Request.GoodsYear - 2 ? Older : report.Crossing is not null && report.From == "*" && mt * 1000 < reported ? Transit : Shares;
        return new TonnageCheck(
            report.From, report.To, report.Commodity, report.Mode, report.Crossing, report.Year, report.Months, reported, mt * 1000, report.Source, Differs(reported, mt * 1000) ? reason : null);
    }

    private static TonnageCheck Passing(FreightState state, CrossingTraffic use)
    {
        var table = state.Model.Network.Table;
        var pair = use.Place.Split('-');
        var crossing = table.OfCrossing(use.Place);
        var legs = table.Legs.Where(l => l.Crossing is not null && (crossing is not null
            ? l == crossing
            : l.Mode == TransportMode.Rail && pair.Length == 2 && Joins(table, l, pair[0], pair[1])));
        var mt = legs.Sum(l => state.Loading.Loads[2 * l.Number] + state.Loading.Loads[(2 * l.Number) + 1]);
        var (from, to) = crossing is null && pair.Length == 2 ? (pair[0], pair[1]) : ("*", "*");
        return new TonnageCheck(
            from, to, "*", crossing?.Mode ?? TransportMode.Rail, crossing?.Crossing!.Id, use.Year, 12, use.Value * 1000, mt * 1000, use.Source, Differs(use.Value, mt) ? mt < use.Value ? Transit : Shares : null);
    }

    private static bool Joins(LegTable table, Leg leg, string one, string other)
    {
        var (from, to) = (table.Nodes[leg.From].Economy, table.Nodes[leg.To].Economy);
        return (from == one && to == other) || (from == other && to == one);
    }

    private static bool Is(string asked, string id) => asked == "*" || asked == id;

    private static bool Differs(double reported, double modelled) => modelled > reported * Factor || modelled < reported / Factor;

    /// <summary>The part of a trip over a crossing; where none is named, the part that enters its importer by the mode.</summary>
    private static double Share(FreightState state, int trip, string? crossing, TransportMode? mode)
    {
        var table = state.Model.Network.Table;
        if (crossing is null && mode is null)
        {
            return 1;
        }

        var leg = crossing is null ? null : table.OfCrossing(crossing);
        return state.ShareOf(trip, (set, route) => leg is not null
            ? set.Routes[route].Any(arc => arc >> 1 == leg.Number)
            : set.Routes[route].LastOrDefault(arc => table.Legs[arc >> 1] is { Crossing: not null } or { Mode: TransportMode.Sea }, -1) is >= 0 and var last && table.Legs[last >> 1].Mode == mode);
    }
}
