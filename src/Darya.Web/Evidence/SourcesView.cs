using Darya.Data.Catalogue;
using Darya.Web.Access;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>Every source, with the tables that use it.</summary>
/// <param name="Find">Text that a source must hold; empty for all.</param>
/// <param name="Lines">Sources by id.</param>
internal sealed record SourcesView(string Find, IReadOnlyList<SourceLine> Lines)
{
    internal static SourcesView Of(Room room, RegionMemory memory, string? find)
    {
        var (region, sought) = (memory.Require(room), find?.Trim() ?? "");
        var uses = region.Tables.SelectMany(t => DataLine.Of(region, t).Sources.Select(s => (s.Id, t.Format, s.Rows))).ToLookup(u => u.Id, u => (u.Format, u.Rows), StringComparer.Ordinal);
        var table = region.Table("sources");
        return new SourcesView(
            sought,
            [
                .. table?.Rows.Where(r => sought.Length == 0 || r.Cells.Any(c => c.Contains(sought, StringComparison.OrdinalIgnoreCase)))
                    .Select(r => new SourceLine(r.Key, table.Text(r, "title"), table.Text(r, "address"), table.Text(r, "licence"), [.. uses[r.Key]])) ?? [],
            ]);
    }

    /// <summary>The sources as a table.</summary>
    internal ViewTable Table(Words words) => new(
        "sources",
        words["data.sources"],
        [
            new("id", words["data.source"]), new("title", words["data.citation"]), new("address", words["data.address"]), new("licence", words["data.licence"]),
            new("rows", words["data.uses"], "", 0), new("tables", words["data.used"]),
        ],
        [.. Lines.Select(l => (object?[])[l.Id, l.Title, l.Address, l.Licence, (long)l.Uses.Sum(u => u.Rows), string.Join(", ", l.Uses.Select(u => u.Table.Name))])]);

    /// <summary>Titles of sources by id.</summary>
    internal static IReadOnlyDictionary<string, string> Titles(RegionCatalogue region) =>
        region.Table("sources") is { } table ? table.Rows.ToDictionary(r => r.Key, r => table.Text(r, "title"), StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal);
}
