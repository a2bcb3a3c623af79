namespace Darya.Reporting.Workbook;

/// <summary>How a cell is shown; the numbers are the indices of <see cref="WorkbookStyles"/>.</summary>
internal enum CellFormat
{
    Plain = 0,
    Header = 1,
    Whole = 2,
    OneDigit = 3,
    TwoDigits = 4,
    ThreeDigits = 5,
    FiveDigits = 6,
    Date = 7,
    Percent = 8,
    Wrapped = 9,
    Scientific = 10,
}
