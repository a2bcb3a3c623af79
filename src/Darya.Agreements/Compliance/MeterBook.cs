using System.Runtime.InteropServices;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>All readings by meter and reporter.</summary>
internal sealed class MeterBook
{
    private readonly Dictionary<string, Meter> _meters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeterSeries[]> _series = new(StringComparer.Ordinal);

    internal MeterBook(Agreement agreement, IReadOnlyList<MeterReading> readings, DateOnly asOf)
    {
        foreach (var meter in agreement.Meters)
        {
            _meters.TryAdd(meter.Id, meter);
        }

        var rows = new Dictionary<string, List<(string Reporter, List<MeterReading> Rows)>>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading.To <= asOf)
            {
                ref var reporters = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, reading.Meter, out _);
                RowsOf(reporters ??= [], reading.Reporter).Add(reading);
            }
        }

        foreach (var (meter, reporters) in rows)
        {
            var order = _meters.GetValueOrDefault(meter)?.Reporters ?? [];
            _series[meter] =
            [
                .. reporters.Select(r => new MeterSeries(r.Reporter, InOrder(r.Rows)))
                    .OrderBy(s => Place(order, s.Reporter))
                    .ThenBy(s => s.Reporter, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The meter of an id, or null.</summary>
    internal Meter? Meter(string id) => _meters.GetValueOrDefault(id);

    /// <summary>The series of a meter in the order of its reporters.</summary>
    internal IReadOnlyList<MeterSeries> Of(string meter) => _series.TryGetValue(meter, out var series) ? series : [];

    /// <summary>The rows of a reporter; a meter has few reporters.</summary>
    private static List<MeterReading> RowsOf(List<(string Reporter, List<MeterReading> Rows)> reporters, string reporter)
    {
        foreach (var (name, rows) in reporters)
        {
            if (name == reporter)
            {
                return rows;
            }
        }

        reporters.Add((reporter, []));
        return reporters[^1].Rows;
    }

    private static int Place(IReadOnlyList<string> order, string reporter)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == reporter)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static MeterReading[] InOrder(List<MeterReading> rows)
    {
        var sorted = rows.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].To < sorted[i - 1].To)
            {
                Array.Sort(sorted, (a, b) => a.To.CompareTo(b.To)); // files are mostly in order of time
                break;
            }
        }

        return sorted;
    }
}
