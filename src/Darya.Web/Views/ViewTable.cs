namespace Darya.Web.Views;

/// <summary>A table that a page shows and that leaves the room at the same address as CSV, xlsx and JSON.</summary>
/// <param name="Name">Name for programs and files: letters, digits, hyphens.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows as long as the columns; a cell is text, a <see cref="double"/>, a <see cref="long"/>, a day or nothing.</param>
public sealed record ViewTable(string Name, string Title, IReadOnlyList<ViewColumn> Columns, IReadOnlyList<object?[]> Rows);
