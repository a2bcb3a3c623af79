using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Input;
using Darya.Model;

namespace Darya.Data.Catalogue;

/// <summary>A variant of a region: what it is about and the rows that differ.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Title">Title; its name when the folder states none.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Tables">Tables with the rows that differ, in the order of the format.</param>
public sealed record RegionVariant(string Name, LocalName Title, LocalName Description, IReadOnlyList<RegionTable> Tables)
{
    /// <summary>Number of rows that differ.</summary>
    public int RowCount => Tables.Sum(t => t.Rows.Count);

    /// <summary>Reads a variant; faults are collected and the rest is read.</summary>
    internal static RegionVariant? Read(InputFolder region, string name, FaultList faults)
    {
        if (VariantFolder.Open(region, name, faults) is not { } folder)
        {
            return null;
        }

        var title = folder.Title.English is { Length: > 0 } ? folder.Title : new LocalName(folder.Name, folder.Name);
        return new RegionVariant(
            folder.Name, title, folder.Description, [.. RegionFormat.Tables.Select(f => folder.Read(f, faults) is { } file ? RegionTable.Of(f, file) : null).OfType<RegionTable>()]);
    }
}
