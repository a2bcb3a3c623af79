using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>The links that lead away from one origin, so ordered that a link stands behind all links into the node it leaves; loads trips over them.</summary>
/// <remarks>
/// <code>
/// S[o] = 0,    S[j] = −ln Σ_(i,j) e^(−θ (S[i] + c[i,j])) / θ,    P[i,j | j] = e^(−θ (S[i] + c[i,j] − S[j]))
/// </code>
/// Dial (1971), Transportation Research 5: 83-111.
/// </remarks>
internal sealed class EfficientLinks
{
    private readonly Network _network;
    private readonly TripGroup _group;
    private readonly int[] _nodes;
    private readonly int[] _start;
    private readonly int[] _links;

    /// <summary>Chooses the links by the costs of the last search, which must have gone to the end.</summary>
    internal EfficientLinks(Network network, TripGroup group, ShortestPaths search, ReadOnlySpan<double> costs)
    {
        (_network, _group, _nodes) = (network, group, search.Order.ToArray());
        _start = new int[_nodes.Length + 1];
        var place = new int[network.Nodes.Length];
        for (var rank = 0; rank < _nodes.Length; rank++)
        {
            place[_nodes[rank]] = rank;
        }

        var into = new List<int>[_nodes.Length];
        for (var rank = 0; rank < into.Length; rank++)
        {
            into[rank] = [];
        }

        foreach (var node in _nodes.Where(node => node == group.Origin || network.MayPass(node)))
        {
            for (var star = network.StarStart[node]; star < network.StarStart[node + 1]; star++)
            {
                var (link, head) = (network.StarLink[star], network.StarHead[star]);
                if (!double.IsPositiveInfinity(costs[link]) && (search.CostTo(node) < search.CostTo(head) || search.Arrival(head) == link))
                {
                    into[place[head]].Add(link);
                }
            }
        }

        for (var rank = 0; rank < into.Length; rank++)
        {
            _start[rank + 1] = _start[rank] + into[rank].Count;
        }

        _links = [.. into.SelectMany(links => links)];
    }

    /// <summary>Spreads the trips over the links.</summary>
    /// <param name="costs">Generalised time [link].</param>
    /// <param name="dispersion">θ.</param>
    /// <param name="work">Working space of the loading.</param>
    /// <param name="loads">Loads are added here [link].</param>
    internal void Load(ReadOnlySpan<double> costs, double dispersion, LogitWork work, Span<double> loads)
    {
        Expect(costs, dispersion, work.Expected);
        foreach (var node in _nodes)
        {
            work.Through[node] = 0;
        }

        for (var pair = 0; pair < _group.Destinations.Length; pair++)
        {
            work.Through[_group.Destinations[pair]] = _group.Loads[pair];
        }

        for (var rank = _nodes.Length - 1; rank > 0; rank--)
        {
            var node = _nodes[rank];
            var through = work.Through[node];
            if (through == 0)
            {
                continue;
            }

            for (var at = _start[rank]; at < _start[rank + 1]; at++)
            {
                var link = _links[at];
                var from = _network.Links[link].From;
                var load = through * Math.Exp(-dispersion * (work.Expected[from] + costs[link] - work.Expected[node]));
                loads[link] += load;
                work.Through[from] += load;
            }
        }
    }

    /// <summary>Expected costs of the destinations.</summary>
    internal IEnumerable<ExpectedCost> ExpectedCosts(double[] costs, double dispersion, LogitWork work)
    {
        Expect(costs, dispersion, work.Expected);
        return [.. _group.Destinations.Select(destination => new ExpectedCost(_group.Class, _group.Origin, destination, work.Expected[destination]))];
    }

    private void Expect(ReadOnlySpan<double> costs, double dispersion, double[] expected)
    {
        expected[_nodes[0]] = 0;
        for (var rank = 1; rank < _nodes.Length; rank++)
        {
            // Taken relative to the best link, so that no exponential overflows and at least one does not vanish.
            var best = double.PositiveInfinity;
            for (var at = _start[rank]; at < _start[rank + 1]; at++)
            {
                best = Math.Min(best, expected[_network.Links[_links[at]].From] + costs[_links[at]]);
            }

            var sum = 0.0;
            for (var at = _start[rank]; at < _start[rank + 1]; at++)
            {
                sum += Math.Exp(-dispersion * (expected[_network.Links[_links[at]].From] + costs[_links[at]] - best));
            }

            expected[_nodes[rank]] = best - (Math.Log(sum) / dispersion);
        }
    }
}
