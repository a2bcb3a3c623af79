namespace Darya.Web.Views;

/// <summary>A table of a page, for programs.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Title">Its title in the language of who asks.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: text, numbers, days as ISO 8601, or null.</param>
internal sealed record ViewJsonTable(string Name, string Title, IReadOnlyList<ViewJsonColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
