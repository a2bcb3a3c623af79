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
        var notes = json.RootElement.GetProperty("sections")[0].GetProperty("data").GetProperty("provenance").EnumerateArray().Select(p => p.GetProperty("note").GetString());
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
    public void Sections_stand_in_the_order_of_capabilities_and_then_as_given()
    {
        var outcome = new SampleCooperation(SampleRegion.Create()).Create();
        var html = Html("en", ReportSection.Of(outcome, "all"), Plan("joint"), Plan("alone"));
        Assert.Equal(["plan joint", "plan alone", "cooperate all"], Runs(html));
    }

    [Fact]
    public void Sections_of_two_regions_are_refused() => Assert.Throws<ArgumentException>(() =>
        Html("en", Plan("plan"), ReportSection.Of(new SampleCooperation(SampleStates.Create()).Create(), "other")));

    [Fact]
    public void A_report_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => Html("en", []));

    [Fact]
    public void A_page_of_everything_is_small_enough_to_send()
    {
        var section = ReportSection.Of(new SampleCooperation(SampleStates.Create()) { Years = [.. Enumerable.Range(2001, 10)] }.Create(), "all");
        Assert.InRange(Encoding.UTF8.GetByteCount(Html("en", section)), 200_000, 1_500_000);
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

    private static ReportSection Plan(string run) => ReportSection.Of(SamplePlan.Create(3), [], null, run);

    private static string Html(string language)
    {
        var plan = ReportSection.Of(SamplePlan.Create(), SamplePlan.Frontier, SamplePlan.Create(), "plan-valley");
        return Html(language, plan);
    }

    private static string Html(string language, params ReportSection[] sections)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteHtml(stream, sections, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[] Runs(string html)
    {
        using var json = JsonDocument.Parse(Data(html));
        return [.. json.RootElement.GetProperty("sections").EnumerateArray().Select(s => $"{s.GetProperty("capability").GetString()} {s.GetProperty("run").GetString()}")];
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
