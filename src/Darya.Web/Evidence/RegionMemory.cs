using System.Collections.Concurrent;
using Darya.Data.Catalogue;
using Darya.Data.Format;
using Darya.Web.Access;

namespace Darya.Web.Evidence;

/// <summary>The region that runs are about, read once when somebody first asks and kept.</summary>
/// <param name="folder">Its folder; null when the room has none.</param>
internal sealed class RegionMemory(string? folder)
{
    private readonly Lazy<RegionCatalogue?> _catalogue = new(() => folder is not null && Directory.Exists(folder) ? RegionCatalogue.Read(folder) : null);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> _states = new(StringComparer.Ordinal);

    /// <summary>Its folder; null when the room has none.</summary>
    internal string? Folder => folder;

    /// <summary>The tables; null when the room has no region or it cannot be read.</summary>
    internal RegionCatalogue? Catalogue => _catalogue.Value;

    /// <summary>The tables, where a page cannot do without them.</summary>
    /// <exception cref="RoomFault">There are none.</exception>
    internal RegionCatalogue Require(Room room) => Catalogue ?? throw RoomFault.Conflict(room.Words["data.none"]);

    /// <summary>A table by its name.</summary>
    /// <exception cref="RoomFault">There is no such table, or no region.</exception>
    internal RegionTable Table(Room room, string name) => Require(room).Table(name) ?? throw RoomFault.Missing(room.Words.Format("data.no-table", name));

    /// <summary>Ids of the states that are members of the region or stand outside it.</summary>
    internal IReadOnlyList<string> States => [.. Catalogue?.Table("states")?.Rows.Select(r => r.Key) ?? []];

    /// <summary>The states that a row speaks of: those it names, and those of the rows it refers to.</summary>
    internal IReadOnlyList<string> StatesOf(RegionTable table, RegionRow row) => _states.GetOrAdd(table.Format.Name, _ => StatesIn(table)).GetValueOrDefault(row.Key, []);

    private Dictionary<string, IReadOnlyList<string>> StatesIn(RegionTable table)
    {
        var references = table.Format.Fields.Where(f => f.RefersToTable is not null and not "sources" and not "states").ToList();
        return table.Rows.ToDictionary(
            r => r.Key,
            r => (IReadOnlyList<string>)[.. Named(table, r).Concat(references.SelectMany(f => Referred(table, r, f))).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal);
    }

    private IEnumerable<string> Referred(RegionTable table, RegionRow row, FieldFormat field) =>
        Catalogue!.Table(field.RefersToTable!) is { } other && other.Find(table.Text(row, field.Name)) is { } referred ? Named(other, referred) : [];

    private IEnumerable<string> Named(RegionTable table, RegionRow row)
    {
        var states = States;
        return table.Format.Fields.Zip(row.Cells).Where(p => p.First.Kind is FieldKind.Identifier or FieldKind.Text && p.First.Name != "note")
            .SelectMany(p => p.Second.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)).Where(w => states.Contains(w, StringComparer.Ordinal));
    }
}
