namespace Darya.Gravity.Tables;

/// <summary>A column of codes: each row holds the place of its label.</summary>
/// <param name="Index">Place in <paramref name="Labels"/>, by row.</param>
/// <param name="Labels">Each label once, in the order of its first row.</param>
public sealed record CodeColumn(int[] Index, IReadOnlyList<string> Labels);
