using System.Globalization;
using Darya.Data;
using Darya.Data.Catalogue;
using Darya.Data.Format;
using Darya.Model;
using Darya.Web.Evidence;

namespace Darya.Web.Studies;

/// <summary>Folders of variants that delegations made: complete by themselves, so that a job needs nothing else; checked by the reader of <c>darya check</c> before they are there.</summary>
/// <param name="root">The folder of the folders.</param>
/// <param name="memory">The region.</param>
internal sealed class VariantFolders(string root, RegionMemory memory)
{
    private const string Licence = "none stated";

    /// <summary>Fields that say where a figure comes from; the room writes them itself.</summary>
    internal static IReadOnlyList<string> Provenance { get; } = ["letter", "source", "note", "note_ru"];

    /// <summary>Reads a variant of the region or of the room; null when there is none.</summary>
    internal RegionVariant? Read(string name) => memory.Catalogue?.Variants.FirstOrDefault(v => v.Name == name)
        ?? (IsRoomName(name) && Directory.Exists(Path.Combine(root, name)) ? RegionCatalogue.ReadVariant(Path.Combine(root, name)) : null);

    /// <summary>A row as a variant has it; null when there is none.</summary>
    internal RegionRow? Row(RegionVariant? variant, string table, string key) =>
        (variant?.Tables.FirstOrDefault(t => t.Format.Name == table)?.Find(key) ?? memory.Catalogue?.Table(table)?.Find(key)) is { IsRemoval: false } row ? row : null;

    /// <summary>Writes the folder of a variant beside its place and reads it as <c>darya check</c> does.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="changes">Its changes with who made them.</param>
    /// <param name="state">State of its delegation.</param>
    internal PreparedVariant Prepare(RoomVariant variant, IReadOnlyList<(VariantChange Change, string Who)> changes, string state)
    {
        var making = Path.Combine(root, "." + Guid.NewGuid().ToString("N"));
        var folder = Path.Combine(making, variant.Name);
        Directory.CreateDirectory(folder);
        VariantWriter.Write(
            folder, new LocalName(variant.TitleEn, variant.TitleRu), new LocalName(variant.DescriptionEn, variant.DescriptionRu), Rows(variant, changes, state));
        return new PreparedVariant(making, folder, Path.Combine(root, variant.Name), [.. RegionReader.Read(memory.Folder!, folder).Errors.Select(f => f.ToString())]);
    }

    /// <summary>The rows of the parent with the changes laid over them.</summary>
    private Dictionary<string, IReadOnlyList<RegionRow>> Rows(RoomVariant variant, IReadOnlyList<(VariantChange Change, string Who)> changes, string state)
    {
        var parent = variant.Parent.Length > 0 ? Read(variant.Parent) : null;
        var tables = parent?.Tables.ToDictionary(t => t.Format.Name, t => t.Rows.ToList(), StringComparer.Ordinal) ?? new Dictionary<string, List<RegionRow>>(StringComparer.Ordinal);
        var source = "room-" + variant.Name;
        if (changes.Count > 0)
        {
            Put(tables, "sources", new RegionRow(source, "", 0, [source, $"Estimates of {state} made in the meeting room for the variant '{variant.TitleEn}'", "", Licence]));
        }

        foreach (var row in changes.GroupBy(c => (c.Change.TableName, c.Change.RowKey)))
        {
            var (table, before) = (RegionFormat.Find(row.Key.TableName)!, Row(parent, row.Key.TableName, row.Key.RowKey)!);
            string[] cells = [.. before.Cells];
            foreach (var (change, _) in row)
            {
                cells[table.PlaceOf(change.Field)] = change.Value;
            }

            var note = string.Join("; ", row.Select(c => Note(c.Change, c.Who, state)))
                + $" (row before: {before.Cells[table.PlaceOf("letter")]}, {before.Cells[table.PlaceOf("source")]})";
            foreach (var (field, text) in new[] { ("letter", "E"), ("source", source), ("note", note), ("note_ru", note) }.Where(f => table.Has(f.Item1)))
            {
                cells[table.PlaceOf(field)] = text;
            }

            Put(tables, table.Name, before with { Cells = cells });
        }

        return tables.ToDictionary(t => t.Key, t => (IReadOnlyList<RegionRow>)t.Value, StringComparer.Ordinal);
    }

    /// <summary>How the estimate was made: by whom, when, why, and from what.</summary>
    private static string Note(VariantChange change, string who, string state) => string.Create(
        CultureInfo.InvariantCulture, $"{change.Field} was {(change.Before.Length > 0 ? change.Before : "not stated")}: {change.Reason.ReplaceLineEndings(" ")} ({who}, {state}, {change.ChangedAt:yyyy-MM-dd})");

    private static void Put(Dictionary<string, List<RegionRow>> tables, string table, RegionRow row)
    {
        if (!tables.TryGetValue(table, out var rows))
        {
            tables.Add(table, rows = []);
        }

        rows.RemoveAll(r => r.Key == row.Key);
        rows.Add(row);
    }

    /// <summary>Names that the room makes: nothing that could lead elsewhere.</summary>
    private static bool IsRoomName(string name) => name.StartsWith("own-", StringComparison.Ordinal) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
