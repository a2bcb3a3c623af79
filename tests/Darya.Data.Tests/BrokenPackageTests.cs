using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Darya.Data.Faults;

namespace Darya.Data.Tests;

public sealed class BrokenPackageTests
{
    private static readonly Regex FilesRead = new(" in [0-9]+ files", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static TheoryData<string> Names => [.. BrokenPackages.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_package_is_named_with_place_and_remedy(string name)
    {
        var package = new SmallPackage();
        BrokenPackages.All.Single(c => c.Name == name).Break(package);
        var reading = package.Read(
            package.Extra.Keys.Any(k => k.StartsWith("variants/", StringComparison.Ordinal)) ? "other" : null,
            package.Extra.Keys.Any(k => k.StartsWith("series/", StringComparison.Ordinal)) ? "series" : null);
        var found = FilesRead.Replace(string.Join('\n', FaultPrinter.Lines(reading)), " in all files") + "\n"; // a table more changes no case

        Assert.Null(reading.Region);
        Assert.NotEqual(0, reading.Summary.Errors);
        var file = Path.Combine(CaseFolder(name), "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(CaseFolder(name));
            File.WriteAllText(file, found);
        }

        Assert.True(File.Exists(file), $"{file} is missing; set UPDATE_APPROVED=1 to write it.");
        Assert.Equal(File.ReadAllText(file), found);
    }

    [Fact]
    public void Every_case_folder_has_its_case()
    {
        var folders = Directory.GetDirectories(CaseFolder("")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

        Assert.Equal(BrokenPackages.All.Select(c => c.Name).Order(StringComparer.Ordinal), folders);
    }

    [Fact]
    public void Every_code_has_a_section_and_every_section_a_code()
    {
        var codes = typeof(FaultCodes).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        var text = File.ReadAllText(Path.Combine(CaseFolder(""), "../../../docs/data-formats/errors.md"));
        var sections = Regex.Matches(text, "^### (?<code>DAR[0-9]{3})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(m => m.Groups["code"].Value);

        Assert.Equal(codes, sections);
    }

    private static string CaseFolder(string name, [CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "invalid", name);
}
