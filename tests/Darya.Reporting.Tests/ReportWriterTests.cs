using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed partial class ReportWriterTests
{
    private static readonly string English = Html("en");

    [Fact]
    public void The_page_loads_nothing_from_a_network()
    {
        var markup = Scripts().Replace(English, "");
        Assert.DoesNotMatch(Loads(), markup);
        Assert.Contains("Content-Security-Policy", markup, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", markup, StringComparison.Ordinal);
        Assert.DoesNotMatch(ScriptSource(), English);
    }

    [Fact]
    public void No_text_of_the_data_can_end_its_script_element()
    {
        var data = Data(English);
        Assert.DoesNotContain("<", data, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(data);
        var notes = json.RootElement.GetProperty("provenance").EnumerateArray().Select(p => p.GetProperty("note").GetString());
        Assert.Contains(SampleRegion.Hostile, notes);
    }

    [Fact]
    public void The_page_opens_in_the_language_asked_for()
    {
        var russian = Html("ru");
        Assert.Contains("<html lang=\"ru\">", russian, StringComparison.Ordinal);
        Assert.Contains("<title>Долина</title>", russian, StringComparison.Ordinal);
        Assert.Contains("\"lang\":\"ru\"", Data(russian), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_refused() => Assert.Throws<ArgumentException>(() => Html("de"));

    [Theory]
    [InlineData("Apache ECharts")]
    [InlineData("Apache Software Foundation")]
    [InlineData("Michael Bostock")]
    [InlineData("Permission to use, copy, modify")]
    public void Notices_stay_readable_in_the_page(string words) => Assert.Contains(words, English, StringComparison.Ordinal);

    [Fact]
    public void The_page_is_small_enough_to_send() => Assert.InRange(Encoding.UTF8.GetByteCount(English), 200_000, 2_000_000);

    [Fact]
    public void The_same_plan_gives_the_same_page() => Assert.Equal(English, Html("en"));

    private static string Html(string language)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteHtml(stream, SamplePlan.Create(), SamplePlan.Frontier, SamplePlan.Create(), language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Data(string html) => DataElement().Match(html).Groups["json"].Value;

    [GeneratedRegex("<script type=\"application/json\" id=\"report-data\">(?<json>.*?)</script>", RegexOptions.Singleline, 10_000)]
    private static partial Regex DataElement();

    [GeneratedRegex("<script.*?</script>|<!--.*?-->", RegexOptions.Singleline, 10_000)]
    private static partial Regex Scripts();

    [GeneratedRegex("""(?:src|href|url|@import)\s*[=(]?\s*["'(]?\s*(?:https?:)?//""", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Loads();

    [GeneratedRegex("<(?:script|link|img|iframe)[^>]*(?:src|href)=", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ScriptSource();
}
