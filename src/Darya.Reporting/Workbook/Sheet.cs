namespace Darya.Reporting.Workbook;

/// <summary>One sheet: a table with a header that stays in view.</summary>
/// <param name="Name">Name on the tab, 31 letters at most.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows of text, numbers, days or nothing, as long as the columns.</param>
/// <param name="FrozenColumns">Columns at the left that stay in view.</param>
internal sealed record Sheet(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<object?[]> Rows, int FrozenColumns = 1);
