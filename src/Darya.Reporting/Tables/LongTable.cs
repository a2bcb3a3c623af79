namespace Darya.Reporting.Tables;

/// <summary>A result table in long form.</summary>
/// <param name="Name">File name without extension, for example <c>storages</c>.</param>
/// <param name="Rows">Its rows, in the order of the region's lists and of time.</param>
public sealed record LongTable(string Name, IReadOnlyList<LongRow> Rows);
