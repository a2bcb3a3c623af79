using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Input;

namespace Darya.Data.Tables;

/// <summary>The checked rows of one file.</summary>
internal sealed class TableFile
{
    /// <summary>Column of variant tables that removes a row of the parent.</summary>
    internal const string DeleteColumn = "_delete";

    private readonly List<TableRow> _rows = [];
    private readonly List<TableRow> _faultyRows = [];
    private readonly List<TableRow> _deletions = [];

    private TableFile(string file) => File = file;

    internal string File { get; }

    internal IReadOnlyList<TableRow> Rows => _rows;

    internal IReadOnlyList<TableRow> FaultyRows => _faultyRows;

    internal IReadOnlyList<TableRow> Deletions => _deletions;

    /// <summary>Reads a file; what is wrong goes to <paramref name="faults"/>, the rows without fault are kept.</summary>
    /// <remarks>Without bytes the table counts as faulty.</remarks>
    internal static TableFile Read(TableFormat format, string file, byte[]? bytes, TableRole role, FaultList faults)
    {
        var before = faults.ErrorCount;
        var table = new TableFile(file);
        if (bytes == null)
        {
            faults.MarkFaulty(format.Name);
            return table;
        }

        if (TextFile.Decode(file, bytes, faults) is { } text && CsvTable.Parse(file, text, faults) is { } csv)
        {
            table.ReadRows(format, csv, role, faults);
        }

        if (faults.ErrorCount > before)
        {
            faults.MarkFaulty(format.Name);
        }

        return table;
    }

    private void ReadRows(TableFormat format, CsvTable csv, TableRole role, FaultList faults)
    {
        if (ColumnOrder(format, csv, role, faults) is not { } order)
        {
            return;
        }

        if (csv.Records.Count == 0 && csv.IsWhole && !format.MayBeEmpty && role != TableRole.Variant)
        {
            faults.Error(csv.File, 0, FaultCodes.HeaderOnly, "", $"the file has a header and no rows; at least one {format.RowWord} is needed");
        }

        var delete = csv.Header.ToList().IndexOf(DeleteColumn);
        var cells = new CellReader(format, csv, faults);
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, fields) in csv.Records)
        {
            var purpose = delete >= 0 ? Purpose(csv.File, line, fields[delete], faults) : RowPurpose.Value;
            var (row, isFaulty) = cells.Read(line, [.. order.Select(i => fields[i])], purpose);
            if (!isFaulty && !firstLines.TryAdd(row.Key, line))
            {
                faults.Error(
                    csv.File,
                    line,
                    FaultCodes.DuplicateKey,
                    string.Join(' ', format.Key),
                    FormattableString.Invariant($"{row.Words} stands already in line {firstLines[row.Key]}; keep one"));
                isFaulty = true;
            }

            (isFaulty ? _faultyRows : purpose == RowPurpose.Deletion ? _deletions : _rows).Add(row);
        }

        if (csv.Separator == ';')
        {
            faults.Warning(
                csv.File,
                0,
                FaultCodes.ReadWithSemicolons,
                "",
                cells.SawDecimalComma ? "read with semicolons and decimal commas" : "read with semicolons and decimal points");
        }
    }

    /// <summary>Place in the file of each field of the format; null when columns are missing, unknown or double.</summary>
    private static int[]? ColumnOrder(TableFormat format, CsvTable csv, TableRole role, FaultList faults)
    {
        var before = faults.ErrorCount;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < csv.Header.Count; i++)
        {
            var name = csv.Header[i];
            if (!places.TryAdd(name, i))
            {
                faults.Error(csv.File, 1, FaultCodes.DuplicateColumn, name, "the column stands twice in the header");
            }
            else if (!format.Has(name) && (role != TableRole.Variant || name != DeleteColumn))
            {
                faults.Error(
                    csv.File, 1, FaultCodes.UnknownColumn, name, $"unknown column{Spelling.Suggest(name, format.Fields.Select(f => f.Name))}");
            }
        }

        foreach (var field in format.Fields.Where(f => !places.ContainsKey(f.Name)))
        {
            faults.Error(csv.File, 1, FaultCodes.MissingColumn, field.Name, $"the column is missing ({field.Description})");
        }

        return faults.ErrorCount > before ? null : [.. format.Fields.Select(f => places[f.Name])];
    }

    private static RowPurpose Purpose(string file, int line, string text, FaultList faults)
    {
        if (text is not ("" or "true" or "false"))
        {
            faults.Error(file, line, FaultCodes.BadDeleteMark, DeleteColumn, $"got '{text}'; must be true, false or empty");
        }

        return text == "true" ? RowPurpose.Deletion : RowPurpose.Value;
    }
}
