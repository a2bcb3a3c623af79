namespace Darya.Gravity.Estimation;

/// <summary>A row without a prediction, because the estimate does not know a level of one of its effects.</summary>
/// <param name="Row">Place of the row, from 0.</param>
/// <param name="Columns">Columns of the effect.</param>
/// <param name="Labels">Labels of the level, one for each column.</param>
public sealed record UnknownLevel(int Row, IReadOnlyList<string> Columns, IReadOnlyList<string> Labels);
