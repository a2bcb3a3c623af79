using Darya.Data.Tables;

namespace Darya.Data.Faults;

/// <summary>Collects every fault of a reading.</summary>
internal sealed class FaultList
{
    private readonly List<(DataFault Fault, int Order)> _faults = [];
    private readonly HashSet<string> _faultyTables = new(StringComparer.Ordinal);

    internal int ErrorCount { get; private set; }

    /// <summary>True when the table has no error so far, so that checks which need all of its rows make sense.</summary>
    internal bool IsClean(string table) => !_faultyTables.Contains(table);

    /// <summary>Marks a table that could not be read whole.</summary>
    internal void MarkFaulty(string table) => _faultyTables.Add(table);

    internal void Error(string file, int line, string code, string field, string message) =>
        Add(new DataFault(file, line, code, FaultSeverity.Error, field, message));

    internal void Warning(string file, int line, string code, string field, string message) =>
        Add(new DataFault(file, line, code, FaultSeverity.Warning, field, message));

    /// <summary>An error in a row; its table counts as faulty afterwards.</summary>
    internal void Error(TableRow row, string code, string field, string message)
    {
        MarkFaulty(row.Format.Name);
        Error(row.File, row.Line, code, field, message);
    }

    internal void Warning(TableRow row, string code, string field, string message) => Warning(row.File, row.Line, code, field, message);

    /// <summary>All faults by file in the order of <paramref name="files"/>, then by line, then as found.</summary>
    internal IReadOnlyList<DataFault> InOrder(IReadOnlyList<string> files)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            place.TryAdd(file, place.Count);
        }

        return
        [
            .. _faults.OrderBy(f => place.GetValueOrDefault(f.Fault.File, int.MaxValue))
                .ThenBy(f => f.Fault.File, StringComparer.Ordinal)
                .ThenBy(f => f.Fault.Line)
                .ThenBy(f => f.Order)
                .Select(f => f.Fault)
                .Distinct(),
        ];
    }

    private void Add(DataFault fault)
    {
        _faults.Add((fault, _faults.Count));
        ErrorCount += fault.Severity == FaultSeverity.Error ? 1 : 0;
    }
}
