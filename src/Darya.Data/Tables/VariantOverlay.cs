using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Input;

namespace Darya.Data.Tables;

/// <summary>Lays the rows of a variant over those of its parent by key.</summary>
internal static class VariantOverlay
{
    /// <summary>A row with a known key replaces the parent's, a row with a new key is added, a deletion removes.</summary>
    internal static Table Merge(TableFormat format, TableFile parent, TableFile? variant, FaultList faults)
    {
        if (variant == null)
        {
            return new Table(format, parent.File, parent.Rows, parent.FaultyRows);
        }

        var rows = parent.Rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        foreach (var row in variant.Rows)
        {
            rows[row.Key] = row;
        }

        foreach (var row in variant.Deletions)
        {
            if (!rows.Remove(row.Key) && faults.IsClean(format.Name))
            {
                faults.Error(
                    row,
                    FaultCodes.DeletesUnknownRow,
                    TableFile.DeleteColumn,
                    $"there is no {row.Words} to remove{Spelling.Suggest(row.Key, parent.Rows.Select(r => r.Key))}");
            }
        }

        return new Table(format, parent.File, rows.Values, parent.FaultyRows.Concat(variant.FaultyRows));
    }
}
