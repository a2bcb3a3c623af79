using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Every reference names a row that exists.</summary>
internal static class ReferenceCheck
{
    internal static void Run(TableSet tables, FaultList faults)
    {
        foreach (var table in tables.All)
        {
            Run(table, tables, faults);
        }
    }

    /// <summary>The references of one table.</summary>
    internal static void Run(Table table, TableSet tables, FaultList faults)
    {
        foreach (var field in table.Format.Fields)
        {
            if (field.RefersToTable is { } target && tables.Has(target))
            {
                CheckField(table, field.Name, tables[target], faults);
            }
        }
    }

    private static void CheckField(Table table, string field, Table target, FaultList faults)
    {
        // A target that could not be read at all has no keys; its own fault is enough.
        if (target.Keys.Count == 0 && !faults.IsClean(target.Format.Name))
        {
            return;
        }

        var isKey = table.Format.Key is [var only] && only == field;
        foreach (var row in table.Rows)
        {
            if (row.TextOrNull(field) is { } text && !target.HasKey(text))
            {
                var where = isKey ? "" : $" ({row.Words})";
                faults.Error(
                    row,
                    FaultCodes.UnknownReference,
                    field,
                    $"no {target.Format.RowWord} '{text}' in {target.Format.Name}{Spelling.Suggest(text, target.Keys)}{where}");
            }
        }
    }
}
