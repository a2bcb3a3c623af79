using System.Text;
using System.Text.RegularExpressions;
using Darya.Agreements.Documents;
using Darya.Agreements.Tests.Wording;
using Darya.Agreements.Wording;
using Darya.Reporting.Agreements;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed partial class AgreementPageTests
{
    private static readonly Agreement Sample = SampleAgreement.Create();

    [Theory]
    [InlineData("en", "Sample of every kind")]
    [InlineData("ru", "Образец всех видов статей")]
    public void The_page_opens_in_its_language_and_holds_both(string language, string title)
    {
        var page = Page(Sample, language);
        Assert.StartsWith($"<!doctype html>\n<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", Decoded(page), StringComparison.Ordinal);
        foreach (var term in Sample.Terms)
        {
            Assert.Contains(PlainSentence.Of(Sample, term, "en"), Decoded(page), StringComparison.Ordinal);
            Assert.Contains(PlainSentence.Of(Sample, term, "ru"), Decoded(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_needs_no_network()
    {
        var page = Page(Sample, "en");
        Assert.Empty(Loaded().Matches(page).Select(m => m.Value));
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_amount_has_its_letter()
    {
        var page = Page(Sample, "en");
        var amounts = Sample.Terms.Sum(t => t.Quantity?.Amounts.Count ?? 0) + Sample.Amendments.Sum(a => a.Amounts.Count);
        Assert.Equal(2 * amounts, page.Split("<span class=\"letter\">").Length - 1);
    }

    [Fact]
    public void What_a_document_says_cannot_become_markup()
    {
        var page = Page(
            Sample with
            {
                Title = LocalText.Of("<script>alert(1)</script>", "\"><img src=x>"),
                Sources = [new("s", "<b>", "javascript:alert(1)")],
            },
            "en");
        Assert.Single(page.Split("<script>").Skip(1));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
    }

    private static string Page(Agreement agreement, string language)
    {
        using var stream = new MemoryStream();
        AgreementPage.Write(stream, agreement, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Decoded(string page) => System.Net.WebUtility.HtmlDecode(page);

    [GeneratedRegex("""(?:src|<link)\s*=?\s*["'][^"']*["']|url\(""", RegexOptions.None, 1000)]
    private static partial Regex Loaded();
}
