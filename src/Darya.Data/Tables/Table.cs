using Darya.Data.Format;

namespace Darya.Data.Tables;

/// <summary>The rows of one table, ordered by key whatever the order in the file.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, TableRow> _byKey;

    internal Table(TableFormat format, string file, IEnumerable<TableRow> rows, IEnumerable<TableRow> faultyRows)
    {
        (Format, File) = (format, file);
        Rows = [.. rows.OrderBy(r => r, RowOrder.ByKey)];
        _byKey = [];
        foreach (var row in Rows.Concat(faultyRows))
        {
            _byKey.TryAdd(row.Key, row);
        }
    }

    internal TableFormat Format { get; }

    /// <summary>Path of the file, for messages about the whole table.</summary>
    internal string File { get; }

    /// <summary>The rows without faults.</summary>
    internal IReadOnlyList<TableRow> Rows { get; }

    /// <summary>All keys, those of faulty rows included, so that one fault is not reported twice.</summary>
    internal IReadOnlyCollection<string> Keys => _byKey.Keys;

    internal bool HasKey(string key) => _byKey.ContainsKey(key);

    internal TableRow? Find(string key) => _byKey.GetValueOrDefault(key);
}
