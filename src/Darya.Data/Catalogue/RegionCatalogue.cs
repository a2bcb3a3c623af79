using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Input;
using Darya.Model;

namespace Darya.Data.Catalogue;

/// <summary>The tables of a region as its files state them, with those of its variants: for people who look figures up.</summary>
/// <remarks>Each row is checked by itself. Whether tables fit each other <see cref="RegionReader"/> says.</remarks>
/// <param name="Id">Name of the package.</param>
/// <param name="Title">Its title.</param>
/// <param name="Licences">Licences of the package, in words.</param>
/// <param name="Tables">Every table of the format, in its order.</param>
/// <param name="Variants">Variants by name.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record RegionCatalogue(
    string Id, LocalName Title, IReadOnlyList<string> Licences, IReadOnlyList<RegionTable> Tables, IReadOnlyList<RegionVariant> Variants, IReadOnlyList<InputFault> Faults)
{
    private readonly Dictionary<string, RegionTable> _byName = Tables.ToDictionary(t => t.Format.Name, StringComparer.Ordinal);

    /// <summary>A table by its name; null when there is none.</summary>
    public RegionTable? Table(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Reads the package in a folder; null when it has no descriptor that can be read.</summary>
    /// <param name="folder">Folder with <c>datapackage.json</c>.</param>
    public static RegionCatalogue? Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new FaultList();
        var input = new InputFolder(folder, "");
        if (new DescriptorReader(faults).Read(input) is not { } descriptor)
        {
            return null;
        }

        var tables = RegionFormat.Tables.Select(f => RegionTable.Of(f, File(input, f, descriptor.Paths.GetValueOrDefault(f.Name, ""), faults))).ToList();
        var variants = VariantFolder.Names(folder).Select(n => RegionVariant.Read(input, n, faults)).OfType<RegionVariant>().ToList();
        return new RegionCatalogue(descriptor.Name, descriptor.Title, descriptor.Licences, tables, variants, faults.InOrder([.. input.Read.Select(i => i.Path)]));
    }

    /// <summary>Reads a variant that lies outside the region; null when there is none.</summary>
    /// <param name="folder">Its folder.</param>
    public static RegionVariant? ReadVariant(string folder) => RegionVariant.Read(new InputFolder(folder, ""), Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), new FaultList());

    private static TableFile File(InputFolder input, TableFormat format, string path, FaultList faults) => TableFile.Read(
        format, input.NameOf(path), path.Length > 0 && input.Has(path) ? System.IO.File.ReadAllBytes(Path.Combine(input.Root, path)) : null, TableRole.Parent, faults);
}
