using System.Xml.Linq;
using Darya.Agreements.Documents;
using Darya.Agreements.Exports;
using Darya.Agreements.Tests.Wording;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Tests.Exports;

public class ExportTests
{
    private static readonly Agreement Sample = SampleAgreement.Create();

    [Theory]
    [InlineData("en", "eng")]
    [InlineData("ru", "rus")]
    public void An_Akoma_Ntoso_text_keeps_terms_anchors_amounts_and_language(string language, string code)
    {
        var document = Again(AkomaNtosoWriter.Write(Sample, language));
        Assert.Empty(ExportCheck.AkomaNtoso(document));

        var outline = AkomaNtosoReader.Read(document);
        Assert.Equal(("sample", 2, language), (outline.Agreement, outline.Version, outline.Language));
        Assert.Equal(ArticleOrder.Sort(Sample.Terms).Select(t => t.Id), outline.Terms.Select(t => t.Id));
        Assert.Equal(TermAnchors.Of(Sample).Select(a => a.EId), outline.Terms.Select(t => t.EId));
        Assert.All(outline.Terms, told =>
        {
            var term = Sample.Term(told.Id)!;
            Assert.Equal((Words.Of(term.Kind), Words.Of(term.Modality), Words.Of(term.State)), (told.Kind, told.Modality, told.State));
            Assert.Equal(PlainSentence.Of(Sample, term, language), told.Sentence);
            Assert.Contains(term.Text.In(language).TrimEnd('.'), told.Text + told.Sentence, StringComparison.Ordinal);
            var amended = Sample.Amendments.Where(a => a.Term == term.Id).SelectMany(a => a.Amounts);
            Assert.Equal((term.Quantity?.Amounts ?? []).Concat(amended).Select(a => a.Value), told.Amounts);
        });
        Assert.Equal(Sample.Parties.Select(p => p.Name.In(language)).Concat(Sample.Bodies.Select(b => b.Name.In(language))), outline.Organizations.Skip(1));
        Assert.Equal(
            [("e_signature", "2000-05-12"), ("e_ratification_TJ", "2000-06-02"), ("e_force", "2000-06-02"), ("e_amendment_a1", "2001-03-01"), ("e_end", "2005-06-01")],
            outline.Events);
        Assert.Equal(
            $"/akn/xx/act/agreement/2000-05-12/sample/{code}@2001-03-01",
            (string?)document.Descendants(AkomaNtosoWriter.Akn + "FRBRExpression").Single().Element(AkomaNtosoWriter.Akn + "FRBRuri")!.Attribute("value"));
    }

    [Fact]
    public void Both_languages_are_expressions_of_one_work_with_the_same_anchors()
    {
        var (english, russian) = (AkomaNtosoWriter.Write(Sample, "en"), AkomaNtosoWriter.Write(Sample, "ru"));
        string Work(XDocument document) => (string)document.Descendants(AkomaNtosoWriter.Akn + "FRBRWork").Single().Element(AkomaNtosoWriter.Akn + "FRBRuri")!.Attribute("value")!;
        Assert.Equal(Work(english), Work(russian));
        Assert.Equal(AkomaNtosoReader.Read(english).Terms.Select(t => t.EId), AkomaNtosoReader.Read(russian).Terms.Select(t => t.EId));
        Assert.Empty(russian.Descendants(AkomaNtosoWriter.Akn + "FRBRtranslation"));
        Assert.Equal("rus", (string?)english.Descendants(AkomaNtosoWriter.Akn + "FRBRtranslation").Single().Attribute("fromLanguage"));
    }

    [Fact]
    public void A_LegalRuleML_text_keeps_norms_parties_overrides_and_reparation()
    {
        var document = Again(LegalRuleMlWriter.Write(Sample, "en"));
        Assert.Empty(ExportCheck.LegalRuleMl(document));

        var norms = LegalRuleMlReader.Read(document);
        Assert.Equal(TermAnchors.Of(Sample).Select(a => (a.Term, a.EId)), norms.Select(n => (n.Term, n.EId)));
        Assert.All(norms, norm =>
        {
            var term = Sample.Term(norm.Term)!;
            Assert.Equal(Words.Of(term.Kind), norm.Kind);
            Assert.Equal(Operator(term.Modality), norm.Operator);
            Assert.Equal(term.Overrides, norm.Overrides);
            Assert.Equal(term.Exceptions.Select(e => e.Event), norm.Exceptions);
            Assert.Equal(term.Remedy is { } r && term.Modality is not (Modality.Goal or Modality.Definition) ? Words.Of(r.Kind) : "", norm.Remedy);
            Assert.Equal($"sample#{term.Id}", norm.Clause[6..]);
        });
        var flow = norms.Single(n => n.Term == "flow");
        Assert.Equal("TJ to UZ", $"{string.Join('+', flow.Bearers)} to {string.Join('+', flow.Others)}");
        var transit = norms.Single(n => n.Term == "transit");
        Assert.Equal("KG to UZ", $"{string.Join('+', transit.Bearers)} to {string.Join('+', transit.Others)}");
    }

    [Fact]
    public void Anchors_take_stated_paragraphs_first_and_free_numbers_after()
    {
        Agreement agreement = Sample with
        {
            Terms = [At("a", "2"), At("b", "2.1"), At("c", "2.1"), At("d", "10"), At("e", "3.2.1"), At("f", "Annex 1")],
        };
        Assert.Equal(
            ["a art_2__para_2", "b art_2__para_1", "c art_2__para_3", "e art_3__para_2-1", "d art_10__para_1", "f art_Annex-1__para_1"],
            TermAnchors.Of(agreement).Select(a => $"{a.Term} {a.EId}"));
    }

    [Fact]
    public void Ids_that_are_no_names_of_XML_survive_the_round_trip()
    {
        var agreement = Sample with { Terms = [Sample.Term("storage")! with { Id = "1/a>b#c" }] };
        var (akn, lrml) = (Again(AkomaNtosoWriter.Write(agreement, "en")), Again(LegalRuleMlWriter.Write(agreement, "en")));
        Assert.Empty(ExportCheck.AkomaNtoso(akn));
        Assert.Empty(ExportCheck.LegalRuleMl(lrml));
        Assert.Equal("1/a>b#c", Assert.Single(AkomaNtosoReader.Read(akn).Terms).Id);
        Assert.Equal("1/a>b#c", Assert.Single(LegalRuleMlReader.Read(lrml)).Term);
    }

    [Fact]
    public void A_draft_without_dates_is_sound_too()
    {
        var agreement = Sample with
        {
            LifeCycle = new(null, "", [], ForceRule.Ratification, null, null, 0, false, null, false, LocalText.None, []),
            Amendments = [],
            Bodies = [],
        };
        var akn = AkomaNtosoWriter.Write(agreement, "en");
        Assert.Empty(ExportCheck.AkomaNtoso(akn));
        Assert.Empty(ExportCheck.LegalRuleMl(LegalRuleMlWriter.Write(agreement, "ru")));
        Assert.Empty(AkomaNtosoReader.Read(akn).Events);
    }

    [Fact]
    public void What_is_out_of_order_or_leads_nowhere_is_found()
    {
        var akn = AkomaNtosoWriter.Write(Sample, "en");
        var meta = akn.Descendants(AkomaNtosoWriter.Akn + "meta").Single();
        meta.Element(AkomaNtosoWriter.Akn + "references")!.Remove();
        var faults = ExportCheck.AkomaNtoso(akn);
        Assert.Contains(faults, f => f.StartsWith("AGR301", StringComparison.Ordinal) && f.Contains("references", StringComparison.Ordinal));
        Assert.Contains("AGR302: quantity/@refersTo: nothing in the document is called 'unit_1'", faults);

        var lrml = LegalRuleMlWriter.Write(Sample, "en");
        lrml.Descendants(LegalRuleMlWriter.Lrml + "PenaltyStatement").First().Remove();
        Assert.Contains("AGR302: appliesPenalty/@keyref: nothing in the document is called 'penalty-flow'", ExportCheck.LegalRuleMl(lrml));
    }

    [Fact]
    public void The_same_agreement_gives_the_same_text()
    {
        var text = ExportText.Of(AkomaNtosoWriter.Write(Sample, "ru"));
        Assert.Equal(text, ExportText.Of(AkomaNtosoWriter.Write(SampleAgreement.Create(), "ru")));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static Term At(string id, string article) => Sample.Term("season")! with { Id = id, Article = article };

    private static string Operator(Modality modality) => modality switch
    {
        Modality.Prohibition => "Prohibition",
        Modality.Right => "Right",
        Modality.Power => "Permission",
        Modality.Definition => "Definition",
        Modality.Goal => "Goal",
        _ => "Obligation",
    };

    /// <summary>The document as it is read from its text.</summary>
    private static XDocument Again(XDocument document) => XDocument.Parse(ExportText.Of(document));
}
