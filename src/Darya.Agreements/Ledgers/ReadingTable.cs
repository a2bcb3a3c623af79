using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>Reads a CSV file of readings: <c>meter,reporter,from,to,value,unit,note</c>.</summary>
public static class ReadingTable
{
    private static readonly string[] Columns = ["meter", "reporter", "from", "to", "value", "unit", "note"];

    /// <summary>The rows without fault, in the order of the file.</summary>
    /// <param name="file">Name, for messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="agreement">The agreement whose meters are read.</param>
    /// <param name="faults">Gets every fault.</param>
    public static IReadOnlyList<MeterReading> Read(string file, string text, Agreement agreement, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(faults);
        if (LedgerTable.Open(file, text, Columns, faults) is not { } table)
        {
            return [];
        }

        if (table.IsEmpty)
        {
            faults.Error(file, 0, LedgerFaultCodes.NoRows, "", "the file has a header and no rows");
            return [];
        }

        var meters = agreement.Meters.GroupBy(m => m.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var units = Unit.All.ToDictionary(u => u.Symbol, StringComparer.Ordinal);
        var readings = new List<MeterReading>();
        foreach (var line in table.Records())
        {
            var meter = Meter(table, meters);
            var reporter = Reporter(table, meter);
            var (from, to, value) = (table.Date(2), table.Date(3), table.Number(4));
            var unit = UnitOf(table, units);
            var note = table.Short(6, table.Cell(6));
            if (from > to)
            {
                table.Fault(3, LedgerFaultCodes.BadDate, FormattableString.Invariant($"got {to:yyyy-MM-dd}, before the first day {from:yyyy-MM-dd}"));
                continue;
            }

            if (meter is not null && reporter is not null && from is { } first && to is { } last && value is { } number && unit is not null && note is not null)
            {
                readings.Add(new MeterReading(meter.Id, reporter, first, last, number, unit, note) { Line = line });
            }
        }

        return readings;
    }

    private static Meter? Meter(LedgerTable table, Dictionary<string, Meter> meters)
    {
        if (table.Needed(0, "the id of a meter") is not { } id)
        {
            return null;
        }

        if (meters.TryGetValue(id, out var meter))
        {
            return meter;
        }

        table.Fault(0, LedgerFaultCodes.UnknownMeter, $"got '{LedgerTable.Brief(id)}'; the agreement has no such meter{Spelling.Suggest(id, meters.Keys)}");
        return null;
    }

    private static string? Reporter(LedgerTable table, Meter? meter)
    {
        if (table.Needed(1, "who reports") is not { } name || meter is null || meter.Reporters.Count == 0)
        {
            return table.Cell(1);
        }

        for (var i = 0; i < meter.Reporters.Count; i++)
        {
            if (meter.Reporters[i] == name)
            {
                return meter.Reporters[i];
            }
        }

        table.Fault(
            1,
            LedgerFaultCodes.UnknownReporter,
            $"got '{LedgerTable.Brief(name)}'; meter '{meter.Id}' is reported by {string.Join(", ", meter.Reporters)}{Spelling.Suggest(name, meter.Reporters)}");
        return null;
    }

    private static Unit? UnitOf(LedgerTable table, Dictionary<string, Unit> units)
    {
        if (table.Needed(5, "a unit") is not { } symbol)
        {
            return null;
        }

        if (units.TryGetValue(symbol, out var unit))
        {
            return unit;
        }

        table.Fault(5, LedgerFaultCodes.BadUnit, $"got '{LedgerTable.Brief(symbol)}'; must be one of {string.Join(", ", units.Keys)}{Spelling.Suggest(symbol, units.Keys)}");
        return null;
    }
}
