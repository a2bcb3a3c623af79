using Darya.Model.Rivers;
using Darya.Planning.Sets;

namespace Darya.Planning.Water;

/// <summary>The seas at the ends of the rivers: the sinks that rivers flow to, not depressions that outlets fill.</summary>
internal static class Seas
{
    private const string SeaPart = "aral";

    /// <summary>Whether a reach flows into the sea.</summary>
    internal static bool IsSea(PlanSets sets, ReachIndex a) => IsSea(sets.Nodes[a.To].Data);

    /// <summary>Whether a node is a sea: a sink whose id names the Aral.</summary>
    internal static bool IsSea(RiverNode node) => node.Kind == NodeKind.Sink && node.Id.Contains(SeaPart, StringComparison.Ordinal);
}
