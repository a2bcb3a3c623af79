using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Darya.Agreements.Format;
using Darya.Input;

namespace Darya.Agreements.Tests.Format;

public sealed class BrokenAgreementTests
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(CaseFolder("")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Codes => typeof(AgreementFaultCodes).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        .Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_document_has_one_fault_with_its_place(string name)
    {
        var readings = AgreementFile.ReadFolder(CaseFolder(name), name);
        var found = string.Concat(readings.SelectMany(r => r.Reading.Faults).Select(f => f + "\n"));

        Assert.Null(readings.Single(r => r.File == name + "/agreement.json").Reading.Agreement);
        Assert.Single(readings.SelectMany(r => r.Reading.Faults), f => f.Severity == FaultSeverity.Error);
        var file = Path.Combine(CaseFolder(name), "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, found);
        }

        Assert.True(File.Exists(file), $"{file} is missing; set UPDATE_APPROVED=1 to write it.");
        Assert.Equal(File.ReadAllText(file), found);
    }

    [Fact]
    public void Every_code_has_a_broken_document()
    {
        // These two need no broken document: a missing file, and a missing document above.
        var withoutDocument = new[] { AgreementFaultCodes.Unreadable, AgreementFaultCodes.UpperNotFound };
        var expected = Directory.GetFiles(CaseFolder(""), "expected.txt", SearchOption.AllDirectories).SelectMany(f => InText("error (?<code>AGR[0-9]{3})", File.ReadAllText(f)));

        Assert.Equal(Codes.Except(withoutDocument), expected.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_row_in_the_messages_and_every_row_a_code() =>
        Assert.Equal(Codes, InText("^\\| (?<code>AGR1[0-9]{2}) ", File.ReadAllText(Path.Combine(CaseFolder(""), "../../../../docs/data-formats/agreement.md"))));

    private static IEnumerable<string> InText(string pattern, string text) =>
        Regex.Matches(text, pattern, RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(m => m.Groups["code"].Value);

    private static string CaseFolder(string name, [CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "invalid", name);
}
