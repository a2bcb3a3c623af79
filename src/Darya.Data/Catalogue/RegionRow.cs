namespace Darya.Data.Catalogue;

/// <summary>A row of a table as its file states it.</summary>
/// <param name="Key">The key fields joined by a space.</param>
/// <param name="File">The file, seen from the region's folder.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Cells">Texts in the order of the format; empty where nothing is stated.</param>
/// <param name="IsRemoval">Whether it is a row of a variant that removes the region's row.</param>
public sealed record RegionRow(string Key, string File, int Line, IReadOnlyList<string> Cells, bool IsRemoval = false);
