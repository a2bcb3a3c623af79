using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>What legs can carry both ways together, Mt a year: the newest count at a crossing, else the capacity of the link or of its port; works that are built widen it.</summary>
internal sealed class LegCapacities
{
    /// <summary>Tonnes in a truck where trucks are counted, t; the shipment of the corridor measurements.</summary>
    private const double TruckTonnes = 20;

    private readonly CorridorData _data;
    private readonly FreightNumbers _numbers;
    private readonly int _year;
    private readonly Dictionary<string, JointWork> _works;
    private readonly List<WorkEffect> _widened;

    internal LegCapacities(CorridorRequest request, HashSet<string> built, FreightNumbers numbers)
    {
        (_data, _numbers, _year) = (request.Data, numbers, request.Date.Year);
        _works = _data.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        _widened = [.. _data.Works.Where(w => built.Contains(w.Id) || w.Status == JointWorkStatus.Done).SelectMany(w => w.Effects)];
    }

    /// <summary>Whether a work is in use already.</summary>
    internal bool IsDone(string work) => _works.GetValueOrDefault(work)?.Status == JointWorkStatus.Done;

    /// <summary>The capacity of a leg; null where none is known.</summary>
    internal double? Of(Leg leg, LegTable table)
    {
        if (leg.Transhipment is { } shift)
        {
            return shift.CapacityMtPerYear;
        }

        var ports = leg.Mode == TransportMode.Sea ? new[] { leg.From, leg.To }.Select(n => table.Nodes[n].CapacityMtPerYear).Min() : null;
        var before = leg.Crossing is { } crossing ? Widened(WorkTarget.Crossing, crossing.Id, Counted(crossing.Id)) : null;
        return before ?? Widened(WorkTarget.Link, leg.Id, Least(leg.Link!.CapacityMtPerYear, Trucks(leg.Link.CapacityTrucksPerDay), ports));
    }

    private static double? Least(params double?[] capacities) => capacities.Min();

    private static double? Trucks(double? perDay) => perDay * TruckTonnes * 365 / 1e6;

    private double? Counted(string crossing) => _data.Traffic
        .Where(t => t.Place == crossing && t.Kind == TrafficKind.Capacity && t.Year <= _year).OrderBy(t => t.Year).ThenBy(t => t.Item == TrafficItem.Freight)
        .Select(t => Mt(t.Item, t.Value)).LastOrDefault(c => c is not null);

    /// <summary>A capacity that nobody stated is not made by a work: then what was stated before the work counts, if anything was.</summary>
    private double? Widened(WorkTarget target, string id, double? known)
    {
        var stated = _data.Works.SelectMany(w => w.Effects).Where(e => e.Target == target && e.Id == id && e.Kind == WorkEffectKind.Widens);
        var before = known ?? stated.Where(e => e.Before > 0).Select(e => Mt(e.Item, e.Before!.Value)).FirstOrDefault(c => c is not null);
        return before is null ? null : _widened.Where(e => e.Target == target && e.Id == id && e.Kind == WorkEffectKind.Widens && e.After is not null)
            .Select(e => Mt(e.Item, e.After!.Value)).Append(before).Max();
    }

    private double? Mt(TrafficItem item, double value) => item switch
    {
        TrafficItem.Freight => value,
        TrafficItem.TrainPairs => value * 2 * 365 * _numbers.TrainTonnes / 1e6,
        TrafficItem.Trucks or TrafficItem.Vehicles => Trucks(value),
        _ => null,
    };
}
