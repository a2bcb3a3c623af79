namespace Darya.Gravity.Tables;

/// <summary>A panel as read from a file.</summary>
/// <param name="Columns">The wanted columns.</param>
/// <param name="Lines">Where each row stands in the file, for messages.</param>
/// <param name="Notes">What was assumed in reading; empty for a file with commas and decimal points.</param>
public sealed record Panel(NamedColumns Columns, PanelLines Lines, IReadOnlyList<string> Notes);
