using Darya.Data.Catalogue;

namespace Darya.Web.Evidence;

/// <summary>A row of a variant beside that of the region.</summary>
/// <param name="Table">The table, with the rows of the variant.</param>
/// <param name="Row">The row of the variant.</param>
/// <param name="Before">The row of the region; null where the variant adds one.</param>
/// <param name="Cells">What differs: column, text in the region, text in the variant. For a row that is added its cells, for one that is removed none.</param>
internal sealed record ChangedRow(RegionTable Table, RegionRow Row, RegionRow? Before, IReadOnlyList<(string Field, string Was, string Becomes)> Cells)
{
    /// <summary>What happens to the row: <c>replaced</c>, <c>added</c> or <c>removed</c>.</summary>
    internal string Change => Row.IsRemoval ? "removed" : Before is null ? "added" : "replaced";

    /// <summary>Every row that a variant changes.</summary>
    internal static IReadOnlyList<ChangedRow> Of(RegionCatalogue region, RegionVariant variant) =>
        [.. variant.Tables.SelectMany(t => t.Rows.Select(r => Of(t, r, region.Table(t.Format.Name)?.Find(r.Key))))];

    private static ChangedRow Of(RegionTable table, RegionRow row, RegionRow? before) => new(
        table,
        row,
        before,
        row.IsRemoval ? [] :
        [
            .. table.Format.Fields.Select((f, i) => (f.Name, before?.Cells[i] ?? "", row.Cells[i]))
                .Where(c => c.Item2 != c.Item3 && c.Name is not ("letter" or "source" or "note" or "note_ru") && !(before is null && table.Format.Key.Contains(c.Name, StringComparer.Ordinal))),
        ]);
}
