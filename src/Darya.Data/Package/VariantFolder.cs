using System.Text.Json;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Package;

/// <summary>The folder of a variant: <c>variant.json</c> and tables with the rows that differ.</summary>
internal sealed class VariantFolder
{
    private static readonly IReadOnlyList<string> Texts = ["title_en", "title_ru", "description_en", "description_ru"];

    private readonly InputFolder _region;
    private readonly string _folder;

    private VariantFolder(InputFolder region, string name) => (_region, Name, _folder) = (region, name, $"variants/{name}");

    internal string Name { get; }

    /// <summary>Opens a variant; null after a fault.</summary>
    internal static VariantFolder? Open(InputFolder region, string name, FaultList faults)
    {
        var known = Names(region.Root);
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            var list = known.Count > 0 ? $"known: {string.Join(", ", known)}" : "the region has none";
            faults.Error($"variants/{name}", 0, FaultCodes.UnknownVariant, "", $"no such variant; {list}{Spelling.Suggest(name, known)}");
            return null;
        }

        var variant = new VariantFolder(region, name);
        variant.CheckDescription(faults);
        variant.CheckFiles(faults);
        return variant;
    }

    /// <summary>Names of the variants of a region, sorted.</summary>
    internal static IReadOnlyList<string> Names(string regionFolder)
    {
        var folder = Path.Combine(regionFolder, "variants");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The rows of a table that differ, or null when the variant does not hold the table.</summary>
    internal TableFile? Read(TableFormat format, FaultList faults)
    {
        var path = $"{_folder}/{format.Name}.csv";
        return _region.Has(path)
            ? TableFile.Read(
                format, _region.NameOf(path), _region.Bytes(path, FaultCodes.MissingFile, "the file is missing", faults), TableRole.Variant, faults)
            : null;
    }

    private void CheckDescription(FaultList faults)
    {
        var path = $"{_folder}/variant.json";
        var bytes = _region.Bytes(path, FaultCodes.UnknownVariant, "the file is missing; a variant describes itself", faults);
        if (bytes == null || DescriptorReader.Parse(path, bytes, faults) is not { } root)
        {
            return;
        }

        foreach (var name in Texts.Where(t => string.IsNullOrWhiteSpace(root.Member(t)?.Text)))
        {
            faults.Error(path, root.Line, FaultCodes.BadDescriptor, $"$.{name}", "the member is needed and must be text");
        }

        if (root.Kind == JsonValueKind.Object)
        {
            foreach (var (name, member) in root.Members.Where(m => !Texts.Contains(m.Key, StringComparer.Ordinal)).OrderBy(m => m.Value.Line))
            {
                faults.Error(path, member.Line, FaultCodes.BadDescriptor, member.Path, $"unknown member{Spelling.Suggest(name, Texts)}");
            }
        }
    }

    private void CheckFiles(FaultList faults)
    {
        foreach (var file in _region.TableFiles(_folder, faults))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            if (RegionFormat.Find(table) == null)
            {
                faults.Error(
                    _region.NameOf($"{_folder}/{file}"),
                    0,
                    FaultCodes.StrayFile,
                    "",
                    $"unknown table '{table}'{Spelling.Suggest(table, RegionFormat.Tables.Select(t => t.Name))}");
            }
        }
    }
}
