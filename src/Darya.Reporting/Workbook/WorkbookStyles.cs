using DocumentFormat.OpenXml.Spreadsheet;

namespace Darya.Reporting.Workbook;

/// <summary>Fonts and number formats of the workbook, in the order of <see cref="CellFormat"/>.</summary>
internal static class WorkbookStyles
{
    private const uint FirstOwnFormat = 164; // Numbers below are the built-in formats of the file format.

    private static readonly string[] Formats = ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "0.00000", "yyyy-mm-dd", "0.0%", "0.0E+00"];

    internal static Stylesheet Create()
    {
        CellFormatOf[] cells =
        [
            new(0, 0, false), new(0, 1, true), new(1, 0, false), new(2, 0, false), new(3, 0, false), new(4, 0, false),
            new(5, 0, false), new(6, 0, false), new(7, 0, false), new(0, 0, true), new(8, 0, false),
        ];
        return new Stylesheet(
            new NumberingFormats(Formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = f })),
            new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Calibri" })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEAF0F4" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
            new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()),
            new CellFormats(cells.Select(c => c.Create())));
    }

    private readonly record struct CellFormatOf(uint Number, uint Font, bool Wraps)
    {
        internal DocumentFormat.OpenXml.Spreadsheet.CellFormat Create()
        {
            var format = new DocumentFormat.OpenXml.Spreadsheet.CellFormat
            {
                NumberFormatId = Number == 0 ? 0 : FirstOwnFormat + Number - 1,
                FontId = Font,
                FillId = Font == 0 ? 0U : 2U,
                BorderId = Font,
                ApplyNumberFormat = true,
                ApplyFont = true,
                ApplyFill = true,
                ApplyBorder = true,
            };
            if (Wraps)
            {
                format.ApplyAlignment = true;
                format.AppendChild(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
            }

            return format;
        }
    }
}
