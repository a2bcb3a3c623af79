using Darya.Corridors.Results;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Crossings and sea ways that gain or lose goods.</summary>
internal static class Shifts
{
    /// <summary>Changes below it are not told, Mt.</summary>
    private const double LeastMt = 0.0005;

    /// <summary>Largest change first.</summary>
    internal static List<CrossingShift> Of(FreightState before, FreightState after) =>
    [
        .. before.Model.Network.Table.Legs.Where(l => l.Crossing is not null || l.Mode == TransportMode.Sea)
            .Select(l => (Leg: l, Mt: Both(before, l), After: Both(after, l))).Where(s => Math.Abs(s.After - s.Mt) >= LeastMt)
            .OrderByDescending(s => Math.Abs(s.After - s.Mt)).ThenBy(s => s.Leg.Id, StringComparer.Ordinal)
            .Select(s => new CrossingShift(s.Leg.Crossing?.Id ?? s.Leg.Id, s.Mt, s.After, s.After / after.Network.CapacityMt[s.Leg.Number] * 100)),
    ];

    private static double Both(FreightState state, Leg leg) => state.Loading.Loads[2 * leg.Number] + state.Loading.Loads[(2 * leg.Number) + 1];
}
