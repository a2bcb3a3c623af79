using System.Text.Json.Nodes;
using Darya.Data.Format;
using Darya.Model;

namespace Darya.Data.Package;

/// <summary>Writes <c>datapackage.json</c>: the schemas of the format with the names, licences and sources of a region.</summary>
public static class DataPackageWriter
{
    /// <summary>The descriptor as JSON text with a final newline.</summary>
    /// <param name="name">Name of the package: lower-case letters, digits and hyphens.</param>
    /// <param name="title">Title.</param>
    /// <param name="description">What the package holds.</param>
    /// <param name="licences">Licences of the package: SPDX-like name, address, title.</param>
    /// <param name="sources">Main sources: title and address; the tables name the source of every row.</param>
    public static string Write(
        string name,
        LocalName title,
        string description,
        IReadOnlyList<(string Name, string Address, string Title)> licences,
        IReadOnlyList<(string Title, string Address)> sources)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(licences);
        ArgumentNullException.ThrowIfNull(sources);
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = name,
            ["title"] = title.English,
            ["title_ru"] = title.Russian,
            ["description"] = description,
            ["licenses"] = new JsonArray(
                [.. licences.Select(l => (JsonNode)new JsonObject { ["name"] = l.Name, ["path"] = l.Address, ["title"] = l.Title })]),
            ["sources"] = new JsonArray([.. sources.Select(s => (JsonNode)new JsonObject { ["title"] = s.Title, ["path"] = s.Address })]),
            ["resources"] = new JsonArray([.. RegionFormat.Tables.Select(t => (JsonNode)SchemaWriter.Resource(t))]),
        };
        return package.ToJsonString(SchemaWriter.Indented) + "\n";
    }
}
