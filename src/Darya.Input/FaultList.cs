namespace Darya.Input;

/// <summary>Collects every fault of a reading.</summary>
public sealed class FaultList
{
    private readonly List<(InputFault Fault, int Order)> _faults = [];
    private readonly HashSet<string> _faultyTables = new(StringComparer.Ordinal);

    /// <summary>Errors so far; warnings do not count.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>True when the table has no error so far, so that checks which need all of its rows make sense.</summary>
    public bool IsClean(string table) => !_faultyTables.Contains(table);

    /// <summary>Marks a table that could not be read whole.</summary>
    public void MarkFaulty(string table) => _faultyTables.Add(table);

    /// <summary>Adds an error at a line of a file; line 0 for the whole file.</summary>
    public void Error(string file, int line, string code, string field, string message) =>
        Add(new InputFault(file, line, code, FaultSeverity.Error, field, message));

    /// <summary>Adds a warning at a line of a file; line 0 for the whole file.</summary>
    public void Warning(string file, int line, string code, string field, string message) =>
        Add(new InputFault(file, line, code, FaultSeverity.Warning, field, message));

    /// <summary>All faults by file in the order of <paramref name="files"/>, then by line, then as found.</summary>
    public IReadOnlyList<InputFault> InOrder(IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
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

    private void Add(InputFault fault)
    {
        _faults.Add((fault, _faults.Count));
        ErrorCount += fault.Severity == FaultSeverity.Error ? 1 : 0;
    }
}
