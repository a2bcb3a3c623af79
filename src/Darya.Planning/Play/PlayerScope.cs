using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What one player decides: the nodes, districts and zones of its states, and which nodes of others lie between its own.</summary>
internal sealed class PlayerScope
{
    private readonly bool[] _ownNode;
    private readonly bool[] _modelledNode;
    private readonly bool[] _ownDistrict;
    private readonly bool[] _ownZone;

    internal PlayerScope(PlanSets sets, IReadOnlyList<string> states)
    {
        States = states;
        Name = string.Join("+", states);
        _ownNode = [.. sets.Nodes.Select(n => states.Contains(n.Data.State))];
        _ownDistrict = [.. sets.Districts.Select(d => states.Contains(d.Data.State))];
        _ownZone = [.. sets.Zones.Select(z => z.Data.State is { } state && states.Contains(state))];
        _modelledNode = Between(sets, _ownNode);
    }

    /// <summary>Ids of the states, in river order.</summary>
    internal IReadOnlyList<string> States { get; }

    /// <summary>The states joined by <c>+</c>.</summary>
    internal string Name { get; }

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

    /// <summary>Own nodes and those that lie on a way from an own node to an own node.</summary>
    private static bool[] Between(PlanSets sets, bool[] own)
    {
        var network = sets.Network;
        var below = (bool[])own.Clone();
        foreach (var n in network.Order.Where(n => below[n]))
        {
            foreach (var a in network.Outgoing[n])
            {
                below[network.ReachTo[a]] = true;
            }
        }

        var above = (bool[])own.Clone();
        foreach (var n in network.Order.Reverse())
        {
            above[n] |= network.Outgoing[n].Any(a => above[network.ReachTo[a]]);
        }

        return [.. own.Select((o, n) => o || (below[n] && above[n]))];
    }
}
