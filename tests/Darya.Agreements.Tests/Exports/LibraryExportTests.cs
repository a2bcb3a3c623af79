using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Darya.Agreements.Exports;
using Darya.Agreements.Format;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Tests.Exports;

/// <summary>The agreements of the region through every export.</summary>
public class LibraryExportTests
{
    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder(), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_agreement_of_the_library_comes_back_from_every_export(string file)
    {
        var agreement = AgreementFile.Read(Path.Combine(Folder(), file)).Agreement!;
        foreach (var language in new[] { "en", "ru" })
        {
            var akn = XDocument.Parse(ExportText.Of(AkomaNtosoWriter.Write(agreement, language)));
            Assert.Empty(ExportCheck.AkomaNtoso(akn));
            var outline = AkomaNtosoReader.Read(akn);
            Assert.Equal((agreement.Id, agreement.Version, language), (outline.Agreement, outline.Version, outline.Language));
            Assert.Equal(TermAnchors.Of(agreement).Select(a => (a.Term, a.EId)), outline.Terms.Select(t => (t.Id, t.EId)));
            Assert.All(outline.Terms, t => Assert.Equal(PlainSentence.Of(agreement, agreement.Term(t.Id)!, language), t.Sentence));

            var lrml = XDocument.Parse(ExportText.Of(LegalRuleMlWriter.Write(agreement, language)));
            Assert.Empty(ExportCheck.LegalRuleMl(lrml));
            Assert.Equal(TermAnchors.Of(agreement).Select(a => (a.Term, a.EId)), LegalRuleMlReader.Read(lrml).Select(n => (n.Term, n.EId)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Sentences_of_the_library_are_whole(string file)
    {
        var agreement = AgreementFile.Read(Path.Combine(Folder(), file)).Agreement!;
        Assert.All(
            agreement.Terms.SelectMany(t => new[] { PlainSentence.Of(agreement, t, "en"), PlainSentence.Of(agreement, t, "ru") }),
            sentence =>
            {
                Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("««", sentence, StringComparison.Ordinal);
            });
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "regions", "central-asia", "agreements");
}
