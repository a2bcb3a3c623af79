namespace Darya.Reporting.Workbook;

/// <summary>A column of a sheet: its header with the unit, how its cells are shown and how wide it is in letters.</summary>
internal sealed record Column(string Header, CellFormat Format, double Width);
