using Darya.Data.Format;
using Darya.Data.Tables;

namespace Darya.Data.Catalogue;

/// <summary>A table of a region, or of a variant the rows that differ.</summary>
public sealed class RegionTable
{
    private readonly Dictionary<string, RegionRow> _byKey;

    private RegionTable(TableFormat format, IEnumerable<RegionRow> rows)
    {
        (Format, Rows) = (format, [.. rows]);
        _byKey = [];
        foreach (var row in Rows)
        {
            _byKey.TryAdd(row.Key, row);
        }
    }

    /// <summary>What its columns are.</summary>
    public TableFormat Format { get; }

    /// <summary>Its rows without faults, by key.</summary>
    public IReadOnlyList<RegionRow> Rows { get; }

    /// <summary>A row by its key; null when there is none.</summary>
    public RegionRow? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The text of a cell; empty when the table has no such column.</summary>
    public string Text(RegionRow row, string field)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Format.Has(field) ? row.Cells[Format.PlaceOf(field)] : "";
    }

    internal static RegionTable Of(TableFormat format, TableFile file) => new(
        format, file.Rows.Select(r => Row(r, isRemoval: false)).Concat(file.Deletions.Select(r => Row(r, isRemoval: true))).OrderBy(r => r.Source, RowOrder.ByKey).Select(r => r.Row));

    private static (TableRow Source, RegionRow Row) Row(TableRow row, bool isRemoval) =>
        (row, new RegionRow(row.Key, row.File, row.Line, [.. row.Format.Fields.Select((_, place) => row.TextAt(place))], isRemoval));
}
