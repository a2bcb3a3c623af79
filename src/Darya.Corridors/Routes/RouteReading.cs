using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model.Corridors;

namespace Darya.Corridors.Routes;

/// <summary>Routes between two places for a kind of goods on the day of the request, with the queues of the year.</summary>
internal static class RouteReading
{
    /// <summary>Routes asked for, in the order of the questions.</summary>
    /// <param name="model">Network and goods.</param>
    /// <param name="state">The state whose queues hold.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CorridorException">Questions name what does not exist, or no way leads there; all of them.</exception>
    internal static List<RouteOutcome> Of(FreightModel model, FreightState state, CancellationToken cancellation)
    {
        var request = model.Request;
        var (faults, outcomes) = (new List<string>(), new List<RouteOutcome>());
        if (request.Routes.Count == 0)
        {
            return outcomes;
        }

        var network = model.Network.State(state.Change, request.Date.Month);
        foreach (var question in request.Routes)
        {
            if (IsSound(question, model, faults) && Answer(question, model, network, state.Loading.Wait, cancellation) is var outcome)
            {
                if (outcome is null)
                {
                    faults.Add($"no way leads from '{question.From}' to '{question.To}' on {request.Date:yyyy-MM-dd}");
                }
                else
                {
                    outcomes.Add(outcome);
                }
            }
        }

        CorridorException.ThrowIfAny(faults);
        return outcomes;
    }

    private static bool IsSound(RouteQuestion question, FreightModel model, List<string> faults)
    {
        var before = faults.Count;
        var places = model.Network.Table.Nodes.Select(n => n.Id).Order(StringComparer.Ordinal).ToList();
        faults.AddRange(new[] { question.From, question.To }.Distinct(StringComparer.Ordinal).Where(id => model.Network.Table.Node(id) < 0)
            .Select(id => $"route: no place '{id}'; there are {string.Join(", ", places)}"));
        if (model.Network.Commodities.All(c => c.Id != question.Commodity))
        {
            faults.Add($"route: no commodity '{question.Commodity}'; there are {string.Join(", ", model.Network.Commodities.Select(c => c.Id))}");
        }

        if (question.From == question.To)
        {
            faults.Add($"route: it ends where it begins, at '{question.From}'");
        }

        if (question.Most < 1)
        {
            faults.Add(FormattableString.Invariant($"route: at least 1 alternative must be shown; got {question.Most}"));
        }

        return faults.Count == before;
    }

    private static RouteOutcome? Answer(RouteQuestion question, FreightModel model, NetworkState network, double[] wait, CancellationToken cancellation)
    {
        var table = model.Network.Table;
        var commodity = model.Network.Commodities.Select((c, n) => (c.Id, n)).First(c => c.Id == question.Commodity).n;
        var goods = model.Network.Commodities[commodity];
        var finder = new RouteFinder(table, [(table.Node(question.From), table.Node(question.To))], [(commodity, 0)], cancellation);
        finder.Add(network, [.. Enumerable.Range(0, model.Network.Commodities.Count)]);
        if (finder.Found[0].Count == 0)
        {
            return null;
        }

        var set = RouteSet.Of(finder.Found[0], table, model.Network.LikenessWeights(network));
        double[] costs = [.. set.Routes.Select(route => route.Sum(arc => network.Costs[commodity][arc] + (goods.TimeUsdPerTonneHour * wait[arc])))];
        var shares = new double[costs.Length];
        var expected = LinkNestedLogit.Evaluate(set, [.. Enumerable.Range(0, costs.Length)], costs, model.Network.Numbers.Dispersion, shares, new double[set.NestCount]);
        var differ = Enumerable.Range(0, costs.Length).GroupBy(r => set.Gates[r], StringComparer.Ordinal).Select(g => g.OrderBy(r => costs[r]).ToList()).ToList();
        if (differ.Count == 1)
        {
            differ = [.. differ[0].Select(r => new List<int> { r })];
        }

        return new RouteOutcome(
            question.From,
            question.To,
            question.Commodity,
            expected,
            [.. differ.OrderBy(group => costs[group[0]]).Take(question.Most).Select(group => Alternative(set.Routes[group[0]], group.Sum(r => shares[r]), goods, model, network, wait))]);
    }

    private static RouteAlternative Alternative(int[] route, double share, Commodity goods, FreightModel model, NetworkState state, double[] wait)
    {
        var (network, table) = (model.Network, model.Network.Table);
        var crossings = route.Where(arc => table.Legs[arc >> 1].Crossing is not null).ToList();
        var borderHours = crossings.Sum(arc => state.BorderHours[arc] + wait[arc]);
        var hours = route.Sum(arc => network.WayHours(arc >> 1, goods) + state.BorderHours[arc] + wait[arc]);
        var deviation = Math.Sqrt(crossings.Sum(arc => state.HoursDeviation[arc] * state.HoursDeviation[arc]));
        var borderUsd = crossings.Sum(arc => network.BorderUsd(state, arc, goods));
        return new RouteAlternative(
            [table.Nodes[table.Tail(route[0])].Id, .. route.Select(arc => table.Nodes[table.Head(arc)].Id)],
            [.. route.Select(arc => table.Legs[arc >> 1].Id)],
            share,
            route.Sum(arc => table.Legs[arc >> 1].Km),
            hours,
            borderHours,
            borderHours > 0 ? hours - borderHours + HoursQuantile.NineOfTen(borderHours, deviation / borderHours) : hours,
            route.Sum(arc => network.WayUsd(arc >> 1, goods)) + borderUsd,
            borderUsd,
            goods.TimeUsdPerTonneHour * hours,
            goods.TimeUsdPerTonneHour * network.Numbers.Reliability * crossings.Sum(arc => state.HoursDeviation[arc]),
            [.. crossings.Select(arc => table.Legs[arc >> 1].Crossing!.Id)]);
    }
}
