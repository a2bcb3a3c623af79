using System.Text.Json;
using Darya.Input;

namespace Darya.Web.Jobs;

/// <summary>What the forms need to know of the region: the values they may offer.</summary>
internal sealed class JobRegion
{
    private const string MemberRole = "member";

    private JobRegion(string folder) => Folder = folder;

    /// <summary>The folder of the region.</summary>
    internal string Folder { get; }

    /// <summary>Its variants.</summary>
    internal IReadOnlyList<JobChoice> Variants { get; private init; } = [];

    /// <summary>States that are members, by code.</summary>
    internal IReadOnlyList<JobChoice> Members { get; private init; } = [];

    /// <summary>Recorded years.</summary>
    internal IReadOnlyList<JobChoice> Years { get; private init; } = [];

    /// <summary>Crossings that can close.</summary>
    internal IReadOnlyList<JobChoice> Crossings { get; private init; } = [];

    /// <summary>Provinces that receive relief.</summary>
    internal IReadOnlyList<JobChoice> Provinces { get; private init; } = [];

    /// <summary>Reads a region; what it has not is not offered. The command itself checks the region, and says what is wrong with it.</summary>
    internal static JobRegion Read(string folder) => new(folder)
    {
        Variants = VariantsOf(folder),
        Members = [.. Rows(folder, "states").Where(r => Of(r, "role") == MemberRole).Select(Named).OrderBy(c => c.Value, StringComparer.Ordinal)],
        Years =
        [
            .. Rows(folder, "inflows").Select(r => Of(r, "year")).Where(y => y.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(y => new JobChoice(y, y, y)),
        ],
        Crossings = [.. Rows(folder, "crossings").Select(Named).OrderBy(c => c.En, StringComparer.Ordinal)],
        Provinces = [.. Rows(folder, "relief_provinces").Select(Named).OrderBy(c => c.En, StringComparer.Ordinal)],
    };

    /// <summary>Whether the library of the region has a file.</summary>
    internal bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    private static IReadOnlyList<JobChoice> VariantsOf(string folder)
    {
        var variants = Path.Combine(folder, "variants");
        return Directory.Exists(variants)
            ?
            [
                .. Directory.EnumerateDirectories(variants).Where(v => File.Exists(Path.Combine(v, "variant.json"))).Select(v => Path.GetFileName(v))
                    .Order(StringComparer.Ordinal).Select(v => Titled(Path.Combine(variants, v, "variant.json"), v)),
            ]
            : [];
    }

    private static JobChoice Titled(string file, string variant)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return new JobChoice(variant, Text("title_en"), Text("title_ru"));

            string Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return new JobChoice(variant);
        }
    }

    private static JobChoice Named(Dictionary<string, string> row) => new(Of(row, "id"), Of(row, "name_en"), Of(row, "name_ru"));

    private static string Of(Dictionary<string, string> row, string column) => row.GetValueOrDefault(column, "");

    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string table)
    {
        var file = Path.Combine(folder, "data", table + ".csv");
        var faults = new FaultList();
        return File.Exists(file) && TextFile.Decode(file, File.ReadAllBytes(file), faults) is { } text && CsvTable.Parse(file, text, faults) is { } rows
            ? rows.Records.Select(r => rows.Header.Zip(r.Fields).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))
            : [];
    }
}
