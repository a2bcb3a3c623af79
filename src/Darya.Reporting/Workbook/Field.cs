namespace Darya.Reporting.Workbook;

/// <summary>A column of a sheet beside what fills it.</summary>
/// <param name="Header">The header with its unit.</param>
/// <param name="Format">How its cells are shown.</param>
/// <param name="Value">Text, a number or nothing for a row.</param>
/// <param name="Width">Width in letters.</param>
internal sealed record Field<T>(string Header, CellFormat Format, Func<T, object?> Value, double Width);
