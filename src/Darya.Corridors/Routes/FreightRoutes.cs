using Darya.Corridors.Freight;
using Darya.Corridors.Networks;
using Darya.Model.Corridors;

namespace Darya.Corridors.Routes;

/// <summary>Cheapest routes between many places over the network of a model, with the queues of its trade.</summary>
/// <remarks>
/// Cheapest by generalised cost: money, time with queues and spread of border hours, as trade chooses. One search an origin. What asks carries so little beside the trade that its own
/// weight on the queues is left out.
/// </remarks>
/// <param name="model">Network and goods.</param>
public sealed class FreightRoutes(FreightModel model)
{
    private readonly Dictionary<int, NetworkState> _months = [];

    /// <summary>Places of the network by id.</summary>
    public IReadOnlyDictionary<string, TransportNode> Places { get; } = model.Network.Table.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);

    /// <summary>Finds the routes.</summary>
    /// <param name="question">From where to where, what, when.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Routes by origin and destination in the order of the question; pairs without a way are left out.</returns>
    /// <exception cref="CorridorException">The question names what does not exist; every fault in a line.</exception>
    public IReadOnlyList<FreightRoute> Find(FreightRouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        Check(question);
        var table = model.Network.Table;
        var commodity = model.Network.Commodities.Select((c, n) => (c.Id, n)).First(c => c.Id == question.Commodity).n;
        var goods = model.Network.Commodities[commodity];
        if (!_months.TryGetValue(question.Month, out var state))
        {
            _months[question.Month] = state = model.Network.State(model.Base.Change, question.Month);
        }

        var wait = model.Base.Loading.Wait;
        double[] costs = [.. state.Costs[commodity].Select((cost, arc) => cost + (goods.TimeUsdPerTonneHour * wait[arc]))];
        foreach (var leg in question.Shut.Select(table.OfCrossing).OfType<Leg>())
        {
            (costs[2 * leg.Number], costs[(2 * leg.Number) + 1]) = (double.PositiveInfinity, double.PositiveInfinity);
        }

        var search = new ShortestPaths(table.Engine);
        var found = new List<FreightRoute>();
        int[] destinations = [.. question.Destinations.Select(table.Node)];
        foreach (var origin in question.Origins)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Run(table.Node(origin), costs, destinations);
            foreach (var destination in destinations.Where(place => double.IsFinite(search.CostTo(place))))
            {
                found.Add(new(
                    origin,
                    table.Nodes[destination].Id,
                    [.. search.RouteTo(destination).Select(arc => Read(arc, goods, state, wait))],
                    search.CostTo(destination)));
            }
        }

        return found;
    }

    private FreightRouteLeg Read(int arc, Commodity goods, NetworkState state, double[] wait)
    {
        var (network, table) = (model.Network, model.Network.Table);
        var leg = table.Legs[arc >> 1];
        var isCrossing = leg.Crossing is not null;
        return new(
            leg.Id,
            table.Nodes[table.Tail(arc)].Id,
            table.Nodes[table.Head(arc)].Id,
            leg.Mode,
            leg.Crossing?.Id,
            leg.Km,
            network.WayHours(leg.Number, goods) + (isCrossing ? 0 : wait[arc]),
            isCrossing ? state.BorderHours[arc] + wait[arc] : 0,
            network.WayUsd(leg.Number, goods),
            network.BorderUsd(state, arc, goods),
            isCrossing ? state.BorderUsd[arc] : 0,
            leg.Crossing is { } gate ? network.GaugeUsd(gate) : 0);
    }

    private void Check(FreightRouteQuestion question)
    {
        var table = model.Network.Table;
        var faults = question.Origins.Concat(question.Destinations).Distinct(StringComparer.Ordinal).Where(id => table.Node(id) < 0)
            .Select(id => $"routes: no place '{id}' in the network").ToList();
        faults.AddRange(question.Shut.Where(id => table.OfCrossing(id) is null).Select(id => $"routes: no crossing '{id}' in the network"));
        if (model.Network.Commodities.All(c => c.Id != question.Commodity))
        {
            faults.Add($"routes: no commodity '{question.Commodity}'; there are {string.Join(", ", model.Network.Commodities.Select(c => c.Id))}");
        }

        if (question.Month is < 1 or > 12)
        {
            faults.Add(FormattableString.Invariant($"routes: a month is 1 to 12; got {question.Month}"));
        }

        CorridorException.ThrowIfAny(faults);
    }
}
