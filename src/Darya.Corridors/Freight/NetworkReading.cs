using Darya.Corridors.Results;

namespace Darya.Corridors.Freight;

/// <summary>Places, legs and crossings with what passes them.</summary>
internal static class NetworkReading
{
    /// <summary>Places, by id.</summary>
    internal static List<PlaceOutcome> Places(FreightModel model) =>
        [.. model.Network.Table.Nodes.OrderBy(n => n.Id, StringComparer.Ordinal).Select(n => new PlaceOutcome(n.Id, n.Name, n.Economy, n.Kind, n.Place, n.IsOpenStreetMap))];

    /// <summary>Legs, by id.</summary>
    internal static List<LegOutcome> Legs(FreightModel model, FreightState now, FreightState? after) =>
    [
        .. model.Network.Table.Legs.OrderBy(l => l.Id, StringComparer.Ordinal).Select(leg => new LegOutcome(
            leg.Id,
            leg.Kind,
            model.Network.Table.Nodes[leg.From].Id,
            model.Network.Table.Nodes[leg.To].Id,
            leg.Mode,
            leg.Km,
            State(model, leg, after ?? now),
            leg.Work,
            now.Loading.Loads[2 * leg.Number],
            now.Loading.Loads[(2 * leg.Number) + 1],
            after?.Loading.Loads[2 * leg.Number],
            after?.Loading.Loads[(2 * leg.Number) + 1],
            now.Network.CapacityMt[leg.Number],
            leg.Link?.IsOpenStreetMap ?? false,
            leg.Letter)),
    ];

    /// <summary>Crossings, by id.</summary>
    internal static List<CrossingOutcome> Crossings(FreightModel model, FreightState now, FreightState? after) =>
    [
        .. model.Network.Table.Legs.Where(l => l.Crossing is not null).OrderBy(l => l.Crossing!.Id, StringComparer.Ordinal).Select(leg => new CrossingOutcome(
            leg.Crossing!.Id,
            leg.Crossing.Name,
            leg.Crossing.Mode,
            leg.Crossing.SideA,
            leg.Crossing.SideB,
            CrossingDates.Status(model.Request.Data, leg.Crossing.Id, model.Request.Date),
            leg.Work is not null,
            [Side(model, leg, 0, now, after), Side(model, leg, 1, now, after)],
            now.Network.CapacityMt[leg.Number],
            leg.Crossing.ChangesGauge,
            leg.Crossing.IsOpenStreetMap)),
    ];

    private static LegState State(FreightModel model, Leg leg, FreightState state) =>
        state.Network.IsOpen[leg.Number] ? LegState.Open
            : leg.Work is { } work && !model.Request.Built.Contains(work, StringComparer.Ordinal) && !state.Change.Built.Contains(work, StringComparer.Ordinal) ? LegState.Planned
            : LegState.Closed;

    /// <summary>One way through a crossing. The change of gauge counts to the side that is entered.</summary>
    private static CrossingSideOutcome Side(FreightModel model, Leg leg, int back, FreightState now, FreightState? after)
    {
        var (network, arc) = (model.Network, (2 * leg.Number) + back);
        var (side, other) = (network.Out[arc], network.In[arc]);
        var hours = now.Network.BorderHours[arc];
        var variation = network.Variation(leg.Crossing!);
        return new CrossingSideOutcome(
            network.Table.Nodes[network.Table.Tail(arc)].Economy,
            network.Table.Nodes[network.Table.Head(arc)].Economy,
            side.Hours,
            hours - side.Hours,
            now.Network.HoursDeviation[arc],
            HoursQuantile.NineOfTen(hours, variation),
            now.Loading.Wait[arc],
            now.Network.BorderUsd[arc],
            side.Basis,
            other.Basis,
            Math.Min(side.Year, other.Year),
            now.Loading.Loads[arc],
            after?.Loading.Loads[arc],
            after is null ? null : after.Network.BorderHours[arc] + after.Loading.Wait[arc]);
    }
}
