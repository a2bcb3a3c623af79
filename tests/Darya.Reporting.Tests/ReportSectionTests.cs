using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Darya.Reporting.Tests.Corridors;
using Darya.Reporting.Tests.Inflows;
using Darya.Reporting.Tests.Policies;
using Darya.Reporting.Tests.Relief;
using Darya.Reporting.Tests.Trade;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class ReportSectionTests
{
    private static readonly ReportSection Plan = ReportSection.Of(SamplePlan.Create(3), [], null, "plan-valley");

    /// <summary>Later capabilities join this list: all must be fed by one region.</summary>
    private static readonly ReportSection[] Sections =
    [
        Plan,
        ReportSection.Of(SampleInflows.Of(SampleRegion.Create()), SampleRegion.Create(), "inflow-valley"),
        ReportSection.Of(new SamplePolicy(SampleRegion.Create()).Whole(), "policy-valley"),
        ReportSection.Of(new SampleCooperation(SampleRegion.Create()).Create(), "cooperate-valley"),
        ReportSection.Of(new SampleAgreements(SampleRegion.Create()).Draft(), "draft-valley"),
        ReportSection.Of(new SampleAgreements(SampleRegion.Create()).Trial(), "test-valley"),
        ReportSection.Of(
            new SampleAgreements(SampleRegion.Create()).Kept(), new SampleAgreements(SampleRegion.Create()).Document, "1:00", "monitor-valley", SampleRegion.Create()),
        ReportSection.Of(new SampleTrade(SampleRegion.Create()).Whole(), SampleRegion.Create(), "trade-valley"),
        ReportSection.Of(new SampleCorridors(SampleRegion.Create()).Whole(), SampleRegion.Create(), "corridors-valley"),
        ReportSection.Of(new SampleRelief(SampleRegion.Create()).Whole(), SampleRegion.Create(), "relief-valley"),
    ];

    [Fact]
    public void One_region_feeds_every_capability()
    {
        Assert.Equal(ReportSection.Capabilities, Sections.Select(s => s.Capability));
        Assert.All(Sections, s => Assert.Equal(("valley", "The valley", "Долина"), (s.Region, s.Title.English, s.Title.Russian)));
    }

    [Fact]
    public void What_is_written_is_read_again() => Assert.All(Sections, section =>
    {
        var read = ReportSection.Read(Bytes(section));
        Assert.Equal(section, read);
        Assert.Equal(Bytes(section), Bytes(read));
    });

    [Fact]
    public void The_file_tells_what_it_is()
    {
        using var json = JsonDocument.Parse(Bytes(Plan));
        Assert.Equal(["schema", "capability", "run", "region", "data"], json.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Equal("darya/report-section/1", json.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void States_stand_in_one_order_in_every_section_so_that_colours_agree() => Assert.All(Sections, section =>
    {
        using var json = JsonDocument.Parse(section.Data);
        Assert.Equal(["UP", "DN"], json.RootElement.GetProperty("states").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    });

    [Theory]
    [InlineData("{\"schema\":\"darya/report-section/1\"", "the JSON is broken: ")]
    [InlineData("", "the JSON is broken: ")]
    [InlineData("[]", "$.schema: the member is needed and must be text")]
    [InlineData("{}", "$.schema: the member is needed and must be text")]
    [InlineData("{\"schema\":\"darya/run/1\"}", "$.schema: got 'darya/run/1'; must be 'darya/report-section/1': make the run again with this version")]
    [InlineData("{\"schema\":\"darya/report-section/1\",\"capability\":\"dance\"}", "$.capability: got 'dance'; must be one of plan, inflow, policy, cooperate, agree-draft, agree-test, agree-monitor, trade")]
    [InlineData("{\"schema\":\"darya/report-section/1\",\"capability\":\"plan\"}", "$.region: the member is needed and must be an object")]
    [InlineData(
        "{\"schema\":\"darya/report-section/1\",\"capability\":\"plan\",\"run\":\"\",\"region\":{\"id\":\"a\",\"title\":{\"en\":\"A\",\"ru\":\"А\"}},\"data\":{}}",
        "$.run: got ''; it must not be empty")]
    [InlineData(
        "{\"schema\":\"darya/report-section/1\",\"capability\":\"plan\",\"run\":\"r\",\"region\":{\"id\":\"a\",\"title\":{\"en\":\"A\",\"ru\":\"А\"}},\"data\":[]}",
        "$.data: the member is needed and must be an object")]
    [InlineData(
        "{\"schema\":\"darya/report-section/1\",\"capability\":\"plan\",\"run\":\"r\",\"region\":{\"id\":\"a\",\"title\":\"A\"},\"data\":{}}",
        "$.region.title: the member is needed and must be an object")]
    public void A_damaged_file_says_what_is_wrong(string json, string message)
    {
        var damaged = Assert.Throws<FormatException>(() => ReportSection.Read(Encoding.UTF8.GetBytes(json)));
        Assert.StartsWith(message, damaged.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', damaged.Message);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_damaged() =>
        Assert.Throws<FormatException>(() => ReportSection.Read((byte[])[.. "{\"schema\":\""u8, 0xFF, 0xFE, .. "\"}"u8]));

    /// <summary>Somebody may have written the file by hand: what HTML could misread is escaped again.</summary>
    [Fact]
    public void What_is_read_can_stand_in_a_page()
    {
        var written = Encoding.UTF8.GetString(Bytes(Plan)).Replace("\"data\":{", "\"data\":{\"note\":\"</script>\",", StringComparison.Ordinal);
        Assert.StartsWith("{\"note\":\"\\u003c/script>\",", ReportSection.Read(Encoding.UTF8.GetBytes(written)).Data, StringComparison.Ordinal);
    }

    /// <summary>The page draws all of them, and would break at the first that is not there.</summary>
    [Fact]
    public void Data_without_one_of_its_members_are_damaged() => Assert.All(Sections, section =>
    {
        using var json = JsonDocument.Parse(section.Data);
        foreach (var member in json.RootElement.EnumerateObject().Select(m => m.Name))
        {
            var file = JsonNode.Parse(Bytes(section))!.AsObject();
            file["data"]!.AsObject().Remove(member);
            var damaged = Assert.Throws<FormatException>(() => ReportSection.Read(Encoding.UTF8.GetBytes(file.ToJsonString())));
            Assert.Equal($"$.data.{member}: the member is needed in a section of {section.Capability}: make the run again with this version", damaged.Message);
        }
    });

    [Fact]
    public void The_page_draws_every_capability()
    {
        var page = File.ReadAllText(Path.Combine(Web(), "src", "capabilities.ts"));
        Assert.All(ReportSection.Capabilities, capability => Assert.Matches($"\n  ({capability},|'{capability}': \\w+,)\n", page));
    }

    private static string Web([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "src", "Darya.Reporting", "web");

    private static byte[] Bytes(ReportSection section)
    {
        using var stream = new MemoryStream();
        section.Write(stream);
        return stream.ToArray();
    }
}
