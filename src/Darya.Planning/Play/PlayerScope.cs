using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What one player decides: the nodes, districts and zones of its states, and which nodes of others lie between its own.</summary>
internal sealed class PlayerScope
{
    private readonly bool[] _ownNode;
    private readonly bool[] _modelledNode;
    private readonly bool[] _ownDistrict;
    private readonly bool[] _ownZone;

    /// <param name="sets">The sets.</param>
    /// <param name="states">States that decide together.</param>
    /// <param name="held">Nodes of others that are left out of the program even between own nodes; null for none.</param>
    internal PlayerScope(PlanSets sets, IReadOnlyList<string> states, IReadOnlyCollection<int>? held = null)
    {
        States = states;
        Name = string.Join("+", states);
        _ownNode = [.. sets.Nodes.Select(n => states.Contains(n.Data.State))];
        _ownDistrict = [.. sets.Districts.Select(d => states.Contains(d.Data.State))];
        _ownZone = [.. sets.Zones.Select(z => z.Data.State is { } state && states.Contains(state))];
        _modelledNode = Between(sets, _ownNode, held ?? []);
        PiecesBetween = Pieces(sets, n => _modelledNode[n] && !_ownNode[n]);
        StatesBetween = [.. PiecesBetween.Select(piece => sets.Nodes[piece[0]].Data.State).Distinct()];
    }

    /// <summary>Ids of the states, in river order.</summary>
    internal IReadOnlyList<string> States { get; }

    /// <summary>The states joined by <c>+</c>.</summary>
    internal string Name { get; }

    /// <summary>Nodes on the way of the player's water back to it: connected pieces of one state each, down the rivers.</summary>
    internal IReadOnlyList<int[]> PiecesBetween { get; }

    /// <summary>States of those pieces.</summary>
    internal IReadOnlyList<string> StatesBetween { get; }

    /// <summary>Whether the player decides at the node.</summary>
    internal bool Owns(NodeIndex n) => _ownNode[n.Ordinal];

    /// <summary>Whether the player farms the district.</summary>
    internal bool Owns(DistrictIndex d) => _ownDistrict[d.Ordinal];

    /// <summary>Whether the player farms the district of this number.</summary>
    internal bool OwnsDistrict(int district) => _ownDistrict[district];

    /// <summary>Whether the player supplies the zone.</summary>
    internal bool Owns(ZoneIndex z) => _ownZone[z.Ordinal];

    /// <summary>Whether the player supplies the zone of this number.</summary>
    internal bool OwnsZone(int zone) => _ownZone[zone];

    /// <summary>Whether the node is in the player's program: its own, or another's between two of its own.</summary>
    internal bool Models(int node) => _modelledNode[node];

    /// <summary>Own nodes and those that lie on a way from an own node to an own node that can use the water.</summary>
    private static bool[] Between(PlanSets sets, bool[] own, IReadOnlyCollection<int> held)
    {
        var network = sets.Network;
        bool[] open = [.. sets.Nodes.Select(n => own[n.Ordinal] || !held.Contains(n.Ordinal))];
        var below = (bool[])own.Clone();
        foreach (var n in network.Order.Where(n => below[n] && open[n]))
        {
            foreach (var a in network.Outgoing[n])
            {
                below[network.ReachTo[a]] = true;
            }
        }

        bool[] above = [.. own.Select((o, n) => o && (network.Outgoing[n].Length > 0 || network.IntakesAt[n].Length > 0))];
        foreach (var n in network.Order.Reverse())
        {
            above[n] |= network.Outgoing[n].Any(a => open[network.ReachTo[a]] && above[network.ReachTo[a]]);
        }

        return [.. own.Select((o, n) => o || (open[n] && below[n] && above[n]))];
    }

    private static List<int[]> Pieces(PlanSets sets, Func<int, bool> isIn)
    {
        var network = sets.Network;
        var piece = new Dictionary<int, List<int>>();
        foreach (var n in network.Order.Where(isIn))
        {
            var above = network.Incoming[n].Select(a => network.ReachFrom[a]).Where(m => isIn(m) && sets.Nodes[m].Data.State == sets.Nodes[n].Data.State);
            var joined = above.Select(m => piece[m]).Distinct().ToArray();
            var nodes = joined.Length == 0 ? [] : joined[0];
            foreach (var other in joined.Skip(1))
            {
                nodes.AddRange(other);
                other.ForEach(m => piece[m] = nodes);
            }

            nodes.Add(n);
            piece[n] = nodes;
        }

        return [.. piece.Values.Distinct().Select(nodes => nodes.ToArray())];
    }
}
