using System.Text.Json;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;
using Darya.Model;

namespace Darya.Data.Package;

/// <summary>The folder of a variant: <c>variant.json</c> and tables with the rows that differ.</summary>
internal sealed class VariantFolder
{
    private static readonly IReadOnlyList<string> Texts = ["title_en", "title_ru", "description_en", "description_ru"];

    private readonly InputFolder _files;
    private readonly string _folder; // before the names of its files in _files; empty, or ends with a slash

    private VariantFolder(InputFolder files, string folder, string name) => (_files, _folder, Name) = (files, folder, name);

    internal string Name { get; }

    /// <summary>Its title; empty after a fault.</summary>
    internal LocalName Title { get; private set; } = new("", "");

    /// <summary>What it is about; empty after a fault.</summary>
    internal LocalName Description { get; private set; } = new("", "");

    /// <summary>The files that were read of a variant that lies outside the region; those of one inside are the region's.</summary>
    internal IReadOnlyList<InputFile> OwnInputs => _folder.Length == 0 ? _files.Read : [];

    /// <summary>Opens a variant; null after a fault.</summary>
    /// <param name="region">The region.</param>
    /// <param name="name">A name in <c>variants/</c>; with a slash, the path of a folder elsewhere.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static VariantFolder? Open(InputFolder region, string name, FaultList faults) =>
        name.Contains('/', StringComparison.Ordinal) || name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? OpenPath(name, faults) : OpenName(region, name, faults);

    private static VariantFolder? OpenPath(string path, FaultList faults)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (name.Length == 0 || !Directory.Exists(path))
        {
            faults.Error($"variants/{name}", 0, FaultCodes.UnknownVariant, "", "there is no such folder; a variant is a name in the region's variants/ or the path of a folder");
            return null;
        }

        return Checked(new VariantFolder(new InputFolder(path, $"variants/{name}/"), "", name), faults);
    }

    private static VariantFolder? OpenName(InputFolder region, string name, FaultList faults)
    {
        var known = Names(region.Root);
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            var list = known.Count > 0 ? $"known: {string.Join(", ", known)}" : "the region has none";
            faults.Error($"variants/{name}", 0, FaultCodes.UnknownVariant, "", $"no such variant; {list}{Spelling.Suggest(name, known)}");
            return null;
        }

        return Checked(new VariantFolder(region, $"variants/{name}/", name), faults);
    }

    private static VariantFolder Checked(VariantFolder variant, FaultList faults)
    {
        (variant.Title, variant.Description) = variant.CheckDescription(faults);
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
        var path = $"{_folder}{format.Name}.csv";
        return _files.Has(path)
            ? TableFile.Read(
                format, _files.NameOf(path), _files.Bytes(path, FaultCodes.MissingFile, "the file is missing", faults), TableRole.Variant, faults)
            : null;
    }

    private (LocalName Title, LocalName Description) CheckDescription(FaultList faults)
    {
        var path = _files.NameOf($"{_folder}variant.json");
        var bytes = _files.Bytes($"{_folder}variant.json", FaultCodes.UnknownVariant, "the file is missing; a variant describes itself", faults);
        if (bytes == null || DescriptorReader.Parse(path, bytes, faults) is not { } root)
        {
            return (new LocalName("", ""), new LocalName("", ""));
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

        return (new LocalName(Of("title_en"), Of("title_ru")), new LocalName(Of("description_en"), Of("description_ru")));

        string Of(string member) => root.Member(member)?.Text ?? "";
    }

    private void CheckFiles(FaultList faults)
    {
        foreach (var file in _files.TableFiles(_folder, faults))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            if (RegionFormat.Find(table) == null)
            {
                faults.Error(
                    _files.NameOf(_folder + file),
                    0,
                    FaultCodes.StrayFile,
                    "",
                    $"unknown table '{table}'{Spelling.Suggest(table, RegionFormat.Tables.Select(t => t.Name))}");
            }
        }
    }
}
