namespace Darya.Gravity.Estimation;

/// <summary>Rows dropped for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Rows">Their places in the table, from 0, in ascending order.</param>
public sealed record DroppedRows(DropReason Reason, IReadOnlyList<int> Rows);
