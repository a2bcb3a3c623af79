using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Darya.Data.Format;
using Darya.Data.Package;

namespace Darya.Data.Tests;

/// <summary>The region that the program ships with.</summary>
public sealed class CentralAsiaTests
{
    public static TheoryData<string> Variants => [.. Directory.GetDirectories(Path.Combine(Folder(), "variants")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_region_has_no_error() => Assert.Equal("", string.Join('\n', RegionReader.Read(Folder()).Errors));

    [Theory]
    [MemberData(nameof(Variants))]
    public void Its_variants_have_no_error(string variant) => Assert.Equal("", string.Join('\n', RegionReader.Read(Folder(), variant).Errors));

    [Fact]
    public void Every_estimate_says_how_it_was_made()
    {
        var region = RegionReader.Read(Folder()).Region!;

        Assert.All(region.Provenance.Where(p => p.Confidence == Model.Confidence.Estimate), p => Assert.NotEqual("", p.Note));
    }

    [Fact]
    public void Its_descriptor_holds_the_schemas_of_the_format()
    {
        var file = Path.Combine(Folder(), "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(file))!;
        var expected = new JsonArray([.. RegionFormat.Tables.Select(t => (JsonNode)SchemaWriter.Resource(t))]);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            package["resources"] = expected.DeepClone();
            File.WriteAllText(file, package.ToJsonString(SchemaWriter.Indented) + "\n");
        }

        Assert.Equal(expected.ToJsonString(SchemaWriter.Indented), package["resources"]!.ToJsonString(SchemaWriter.Indented));
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
