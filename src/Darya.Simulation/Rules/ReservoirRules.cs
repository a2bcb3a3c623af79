using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>The rules of one reservoir by calendar month.</summary>
internal sealed class ReservoirRules
{
    private readonly OperatingCurve?[] _curve = new OperatingCurve?[12];
    private readonly OperatingZone[][] _zones; // [month], rising
    private readonly Dictionary<(int Month, OperatingZoneKind Zone), OperatingRelease> _releases;

    internal ReservoirRules(OperatingRules rules, string node)
    {
        foreach (var curve in rules.Curves.Where(c => c.Node == node))
        {
            _curve[curve.Month - 1] = curve;
        }

        var zones = rules.Zones.Where(z => z.Node == node).ToLookup(z => z.Month);
        _zones = [.. Enumerable.Range(1, 12).Select(m => zones[m].OrderBy(z => z.Zone).ToArray())];
        _releases = rules.Releases.Where(r => r.Node == node).ToDictionary(r => (r.Month, r.Zone));
        IsEmpty = _curve.All(c => c is null) && _zones.All(z => z.Length == 0) && _releases.Count == 0;
    }

    /// <summary>True for a reservoir without any rule.</summary>
    internal bool IsEmpty { get; }

    internal double? LowerHm3(Period period) => AtEnd(period, c => c?.Lower?.Hm3);

    internal double? TargetHm3(Period period) => AtEnd(period, c => c?.Target?.Hm3);

    internal double? UpperHm3(Period period) => AtEnd(period, c => c?.Upper?.Hm3);

    /// <summary>Zones of the month, rising; none for a reservoir without.</summary>
    internal OperatingZone[] Zones(Period period) => _zones[period.Month - 1];

    /// <summary>The zone of a storage: the highest that begins at or below it, else the lowest; null without zones.</summary>
    internal OperatingZoneKind? ZoneOf(Period period, double storageHm3)
    {
        var zones = Zones(period);
        return zones.Length == 0 ? null : (zones.LastOrDefault(z => z.From.Hm3 <= storageHm3) ?? zones[0]).Zone;
    }

    internal OperatingRelease? Release(Period period, OperatingZoneKind? zone) =>
        _releases.GetValueOrDefault((period.Month, zone ?? OperatingZoneKind.Normal));

    /// <summary>A curve at the end of the period: that of the month, in a dekad the straight line from the month before.</summary>
    private double? AtEnd(Period period, Func<OperatingCurve?, double?> value)
    {
        var month = value(_curve[period.Month - 1]);
        if (month is null || period.Dekad is 0 or 3)
        {
            return month;
        }

        var before = value(_curve[(period.Month + 10) % 12]);
        var passed = (double)period.End.Day / DateTime.DaysInMonth(period.Year, period.Month);
        return before is null ? month : before + ((month - before) * passed);
    }
}
