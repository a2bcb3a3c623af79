using System.Globalization;
using System.Text.Json;
using Darya.Data.Runs;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya agree draft</c> and <c>darya agree test</c> on the small region of two states.</summary>
public sealed class AgreeTrialTests
{
    private const string Document = """
        {"format": "darya/agreement/1", "id": "upland", "version": 1, "rank": "protocol", "title": {"en": "Upland water"},
         "parties": [{"id": "AA", "name": {"en": "Upland"}}, {"id": "BB", "name": {"en": "Lowland"}}],
         "languages": {"authentic": ["ru"]}, "lifeCycle": {"force": "signature"},
         "meters": [{"id": "dam", "name": {"en": "Dam"}, "variable": "release", "places": ["upper"], "unit": "hm3", "reporters": ["AA", "BB"]},
                    {"id": "bank", "name": {"en": "Bank"}, "variable": "payment", "unit": "million USD", "reporters": ["AA", "BB"]}],
         "terms": [
          {"id": "summer", "kind": "release-schedule", "article": "1", "debtors": ["AA"], "creditors": ["BB"], "modality": "duty", "meter": "dam",
           "quantity": {"unit": "hm3", "bound": "least", "amounts": [{"from": "--06-01", "to": "--08-31", "value": 200, "figure": {"letter": "R"}}]}},
          {"id": "fee", "kind": "payment", "article": "2", "debtors": ["BB"], "creditors": ["AA"], "modality": "duty", "meter": "bank",
           "quantity": {"unit": "million USD", "bound": "least", "amounts": [{"from": "--01-01", "to": "--12-31", "value": 1, "figure": {"letter": "R"}}]}},
          {"id": "words", "kind": "definition", "article": "3", "modality": "definition"}]}
        """;

    /// <summary>Arguments joined by spaces, <c>''</c> for an empty one, and the message.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "draft", "Required argument 'REGION' missing for command: 'draft'." },
        { "draft region --years mean", "--years must name recorded years: rules of the year are read from them; got 'mean'." },
        { "draft region --tolerance -1", "--tolerance must be 0 to 50; got -1." },
        { "draft region --tolerance 51", "--tolerance must be 0 to 50; got 51." },
        { "draft region --tolerance NaN", "--tolerance must be 0 to 50; got NaN." },
        { "draft region --first-year 12", "--first-year must be 1900 to 2199; got 12." },
        { "draft region --lang de", "--lang must be en or ru; got 'de'." },
        { "draft region --out ''", "--out must be a folder; got ''." },
        { "test upland.json", "Required argument 'REGION' missing for command: 'test'." },
        { "test upland.json region --without winter", "--without must name terms of the agreement or kinds it has; got 'winter'." },
        { "test upland.json region --without year-rule", "--without must name terms of the agreement or kinds it has; got 'year-rule'." },
        { "test upland.json region --baseline D", "--baseline must be A, B or C; got 'D'." },
        { "test upland.json region --generated 0", "--generated must be 1 to 100000; got 0." },
        { "test upland.json region --generated 100001", "--generated must be 1 to 100000; got 100001." },
        { "test upland.json region --seed 2", "--seed needs --generated: nothing else is drawn." },
        { "test upland.json region --threads 0", "--threads must be 1 or more; got 0." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_argument_is_named_and_nothing_is_written(string arguments, string message)
    {
        using var place = With(Document);
        var answer = place.Run(["agree", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a)]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.Equal(["upland.json"], place.Names);
    }

    [Fact]
    public void A_share_rule_that_there_is_not_is_wrong_usage()
    {
        using var place = new Place();
        var answer = place.Run("agree", "draft", "region", "--years", "2001", "--rule", "fair", "--cache", "cache");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Matches(@"(^|\n)--rule: The rule must be one of .*nucleolus.*; got 'fair'\.\n", answer.Error);
    }

    [Fact]
    public void An_agreement_with_one_party_of_the_region_is_wrong_usage()
    {
        using var place = With(Document.Replace("\"AA\"", "\"ZZ\"", StringComparison.Ordinal));
        var answer = place.Run("agree", "test", "upland.json", "region", "--years", "2001", "--cache", "cache");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("At least two parties must be states of the region (AA, BB); the agreement names ZZ, BB.", answer.Error.Split('\n'));
    }

    [Fact]
    public void A_broken_document_is_invalid_input()
    {
        using var place = With(Document.Replace("\"bound\"", "\"bond\"", StringComparison.Ordinal));
        var answer = place.Run("agree", "test", "upland.json", "region");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("error AGR104", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_prints_one_object_and_writes_a_complete_folder()
    {
        using var place = With(Document);
        var answer = place.Run("agree", "test", "upland.json", "region", "--years", "2001", "--without", "words", "--no-drought", "--json");
        var printed = JsonDocument.Parse(answer.Output).RootElement;
        var data = printed.GetProperty("data");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("darya/agree-test/1", printed.GetProperty("schema").GetString());
        Assert.Equal("upland", data.GetProperty("agreement").GetString());
        Assert.Equal(["2001"], data.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("id").GetString()!));
        Assert.Equal(1, data.GetProperty("mean_year").GetProperty("states").GetProperty("AA").GetProperty("payments_musd").GetDouble());
        Assert.Empty(data.GetProperty("drought").EnumerateArray());
        Assert.Equal(
            [("summer", true), ("fee", true), ("words", false)],
            data.GetProperty("terms").EnumerateArray().Select(t => (t.GetProperty("term").GetString()!, t.GetProperty("is_computed").GetBoolean())));
        Assert.Empty(RunFolderReader.Read(place.In(data.GetProperty("folder").GetString()!)).Faults);
    }

    /// <summary>The small region has no inflow model: its recorded years are drawn anew, with a warning.</summary>
    [Fact]
    public void Generated_years_are_the_same_for_the_same_seed_and_do_not_depend_on_their_number()
    {
        using var place = With(Document, package => package["inflows"][1..].ForEach(row => Vary(package, row)));
        var (two, three, other) = (Test("2", "1"), Test("3", "1"), Test("3", "4"));

        Assert.Equal(Gains(two), Gains(three).Take(2));
        Assert.Equal(Gains(three), Gains(Test("3", "1")));
        Assert.NotEqual(Inflows(three), Inflows(other));
        Assert.Equal(("record-drawn-anew", 3), (three.GetProperty("origin").GetString(), three.GetProperty("count").GetInt32()));

        JsonElement Test(string count, string seed)
        {
            var answer = place.Run(
                "agree", "test", "upland.json", "region", "--years", "mean", "--no-costs", "--no-drought", "--generated", count, "--seed", seed, "--out", $"run-{count}-{seed}-{place.Names.Count}", "--json");
            Assert.Equal(0, answer.ExitCode);
            var printed = JsonDocument.Parse(answer.Output).RootElement;
            Assert.EndsWith($"-generated-{count}-seed-{seed}", printed.GetProperty("run").GetString(), StringComparison.Ordinal);
            Assert.Contains(
                "The region has no inflow model: generated years are recorded years drawn anew, so nothing drier or wetter than the record was tried.",
                printed.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
            var data = printed.GetProperty("data");
            Assert.Empty(data.GetProperty("years").EnumerateArray());
            Assert.Empty(RunFolderReader.Read(place.In(data.GetProperty("folder").GetString()!)).Faults);
            return data.GetProperty("generated");
        }

        static double[] Gains(JsonElement generated) => [.. generated.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("joint_gain_musd").GetDouble())];
        static double[] Inflows(JsonElement generated) => [.. generated.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("inflow_percent").GetDouble())];
    }

    [Fact]
    public void A_draft_prints_one_object_and_its_document_can_be_tested()
    {
        using var place = new Place();
        var answer = place.Run("agree", "draft", "region", "--years", "2001-2002", "--rule", "shapley", "--json");
        var printed = JsonDocument.Parse(answer.Output).RootElement;
        var data = printed.GetProperty("data");
        var folder = place.In(data.GetProperty("folder").GetString()!);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("darya/agree-draft/1", printed.GetProperty("schema").GetString());
        Assert.Equal(("draft-small", "shapley"), (data.GetProperty("agreement").GetString(), data.GetProperty("rule").GetString()));
        Assert.Equal(["AA", "BB"], data.GetProperty("parties").EnumerateArray().Select(p => p.GetString()!));
        Assert.Empty(RunFolderReader.Read(folder).Faults);
        var document = Assert.Single(Place.NamesIn(folder), n => n.EndsWith(".json", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(folder, n)).Contains("darya/agreement/1", StringComparison.Ordinal));
        var file = Path.Combine(folder, document);
        Assert.Equal((0, "0 errors in 1 file.\n"), (place.Run("agree", "check", file).ExitCode, place.Run("agree", "check", file).Error));
        Assert.Equal(0, place.Run("agree", "test", file, "region", "--years", "2001", "--no-costs", "--no-drought").ExitCode);
    }

    /// <summary>Ten years that differ: each has one cubic metre per second more than the year before.</summary>
    private static void Vary(SmallPackage package, string row)
    {
        var fields = row.Split(',');
        var flow = double.Parse(fields[3], CultureInfo.InvariantCulture) + int.Parse(fields[1], CultureInfo.InvariantCulture) - 2001;
        package.Change("inflows", row, string.Join(',', [.. fields[..3], flow.ToString(CultureInfo.InvariantCulture), .. fields[4..]]));
    }

    private static Place With(string document, Action<SmallPackage>? change = null)
    {
        var place = new Place(change);
        File.WriteAllText(place.In("upland.json"), document);
        return place;
    }
}
