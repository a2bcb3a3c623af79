using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Darya.Reporting.Workbook;

/// <summary>Writes sheets as an Office Open XML workbook; the same sheets give the same bytes.</summary>
internal static class WorkbookFile
{
    private const uint PaperA4 = 9; // The number of the paper in the file format.
    private const double LineHeight = 13.5; // Points of a line of 10 point letters.
    private const double RoomForBreaks = 1.35;

    /// <summary>The first day a zip entry can carry: files then do not differ by the hour of the run.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Write(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        using var draft = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(draft, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = WorkbookStyles.Create();
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 2}");
                WriteSheet(workbook.AddNewPart<WorksheetPart>(id), sheets[i]);
                list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = (uint)(i + 1), Name = sheets[i].Name });
            }

            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        }

        CopyWithoutTimes(draft, stream);
    }

    private static void WriteSheet(WorksheetPart part, Sheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View(sheet));
        writer.WriteElement(new Columns(sheet.Columns.Select((c, i) =>
            new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, new Row { RowIndex = 1, Height = HeaderHeight(sheet), CustomHeight = true }, sheet.Columns.Select(c => Text(c.Header, CellFormat.Header)));
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            var row = sheet.Rows[r];
            WriteRow(writer, new Row { RowIndex = (uint)(r + 2) }, row.Select((value, c) => CellOf(value, sheet.Columns[c].Format)));
        }

        writer.WriteEndElement();
        if (sheet.Rows.Count > 0)
        {
            writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(sheet.Columns.Count)}{(sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" });
        }

        writer.WriteElement(new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    /// <summary>Points that the longest header needs in its column, with a word's room to break lines.</summary>
    private static double HeaderHeight(Sheet sheet) =>
        LineHeight * Math.Max(1, sheet.Columns.Max(c => Math.Ceiling(c.Header.Length * RoomForBreaks / c.Width)));

    private static SheetViews View(Sheet sheet)
    {
        var corner = $"{Letters(sheet.FrozenColumns + 1)}2";
        return new SheetViews(new SheetView(
            new Pane
            {
                HorizontalSplit = sheet.FrozenColumns,
                VerticalSplit = 1,
                TopLeftCell = corner,
                ActivePane = PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            },
            new Selection { Pane = PaneValues.BottomRight, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue> { InnerText = corner } })
        { WorkbookViewId = 0 });
    }

    private static void WriteRow(OpenXmlWriter writer, Row row, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(row);
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, CellFormat format) => value switch
    {
        null => new Cell { StyleIndex = (uint)format },
        string text => Text(text, format),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), CellFormat.Date),
        double number => Number(number, format),
        int number => Number(number, format),
        long number => Number(number, format),
        _ => throw new ArgumentException($"A cell holds text, a number or a day; got {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Text(string text, CellFormat format) => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = (uint)format,
    };

    private static Cell Number(double number, CellFormat format) => new(new CellValue(Figures.Round(number, 9).ToString("R", CultureInfo.InvariantCulture)))
    {
        StyleIndex = (uint)format,
    };

    /// <summary>The letters of a column, counted from 1.</summary>
    private static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    private static void CopyWithoutTimes(MemoryStream draft, Stream stream)
    {
        draft.Position = 0;
        using var from = new ZipArchive(draft, ZipArchiveMode.Read);
        using var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
