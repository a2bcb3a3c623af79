using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Darya.Architecture.Tests;

/// <summary>Whoever passes the program on finds every licence they must pass on with it.</summary>
public sealed class NoticeTests
{
    private const string Notices = "THIRD-PARTY-NOTICES";

    private const string WebPackage = "src/Darya.Reporting/web/package.json";

    [Fact]
    public void Every_package_reference_is_named_in_the_notices()
    {
        var notices = Repository.Read(Notices);
        var packages = XDocument.Load(Repository.FullPath("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => (string)package.Attribute("Include")!);
        Assert.All(packages, package => Assert.Contains(package, notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_that_goes_into_the_report_page_is_named_in_the_notices()
    {
        if (!Repository.Files.Contains(WebPackage))
        {
            return;
        }

        var notices = Repository.Read(Notices);
        using var package = JsonDocument.Parse(Repository.Read(WebPackage));
        foreach (var group in new[] { "dependencies", "devDependencies" })
        {
            if (package.RootElement.TryGetProperty(group, out var packages))
            {
                Assert.All(packages.EnumerateObject(), entry => Assert.Contains(entry.Name, notices, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("LICENSE", "Apache License")]
    [InlineData("LICENSE-DATA", "Creative Commons Attribution 4.0 International")]
    [InlineData(Notices, "Eclipse Public License")]
    public void Licences_are_there(string file, string words) => Assert.Contains(words, Repository.Read(file), StringComparison.Ordinal);
}
