using System.Text.Json;
using System.Text.RegularExpressions;

namespace Darya.Cli.Tests;

/// <summary><c>darya report</c>: run folders of one region as one page, or one clear line a fault and nothing written.</summary>
public sealed partial class ReportTests
{
    /// <summary>Later capabilities join this list: all are fed by the one folder.</summary>
    private static readonly (string Capability, Action<Place, string> Run)[] Capabilities =
    [
        ("plan", (place, target) => Assert.Equal(0, place.Run("plan", "region", "--to", "2001-12", "--out", target).ExitCode)),
        ("inflow", (place, target) => InflowSample.Write(place, target)),
        ("policy", (place, target) => PolicySample.Write(place, target)),
        ("cooperate", (place, target) => CooperationSample.Write(place, target)),
        ("agree-draft", (place, target) => AgreementSample.Draft(place, target)),
        ("agree-test", (place, target) => AgreementSample.Trial(place, target)),
        ("agree-monitor", (place, target) => AgreementSample.Monitor(place, target)),
        ("trade", (place, target) => TradeSample.Write(place, target)),
        ("corridors", (place, target) => CorridorSample.Write(place, target)),
        ("relief", (place, target) => ReliefSample.Write(place, target)),
    ];

    [Fact]
    public void One_region_folder_feeds_every_capability()
    {
        using var place = new Place();
        foreach (var (capability, run) in Capabilities)
        {
            run(place, capability);
        }

        // Given backwards: the report has an order of its own.
        var answer = place.Run(["report", .. Capabilities.Select(c => c.Capability).Reverse(), "--out", "joined.html", "--lang", "ru"]);

        Assert.Equal((0, "", "Written to joined.html (10 sections of small).\n"), (answer.ExitCode, answer.Error, answer.Output));
        var page = Page(place, "joined.html");
        Assert.Equal(("small", "ru"), (page.GetProperty("region").GetProperty("id").GetString(), page.GetProperty("lang").GetString()));
        Assert.Equal(Darya.Reporting.ReportSection.Capabilities, Sections(page).Select(s => s.Split(' ')[0]));
        Assert.Equal(Darya.Reporting.ReportSection.Capabilities, Capabilities.Select(c => c.Capability));
    }

    [Fact]
    public void The_report_of_one_run_is_that_of_its_folder()
    {
        using var place = new Place();
        CooperationSample.Write(place, "all");
        Assert.Equal(0, place.Run("report", "all").ExitCode);
        Assert.Equal(File.ReadAllText(place.In("all", "report.html")), File.ReadAllText(place.In("report.html")));
    }

    [Fact]
    public void Two_runs_of_one_capability_stand_side_by_side_under_their_names()
    {
        using var place = new Place();
        CooperationSample.Write(place, "joint", "cooperate-joint");
        CooperationSample.Write(place, "alone", "cooperate-alone");
        Assert.Equal(0, place.Run("report", "joint", "alone", "--out", "pages/").ExitCode);
        Assert.Equal(["cooperate cooperate-joint", "cooperate cooperate-alone"], Sections(Page(place, "pages/report.html")));
    }

    [Theory]
    [InlineData("nowhere", "nowhere/manifest.json: error DAR901: the file is missing; 'nowhere' is not a result folder")]
    [InlineData("region/", "region/manifest.json: error DAR901: the file is missing; 'region/' is not a result folder")]
    [InlineData("old", "old/report.json: error DAR010: the run has no such file; make it again with this version")]
    [InlineData("lost", "lost/report.json: error DAR010: the file is missing; the manifest names it")]
    [InlineData("other", "other/report.json: error REP102: $.region.id: got 'far'; 'good' is of region 'small', and a report is of one region")]
    [InlineData("twin", "twin/report.json: error REP103: $.run: 'good' has the run 'cooperate-small' of cooperate already; name each run once")]
    [InlineData("good", "good/report.json: error REP103: $.run: 'good' has the run 'cooperate-small' of cooperate already; name each run once")]
    public void A_folder_that_does_not_fit_is_named(string folder, string line)
    {
        using var place = Broken();
        var answer = place.Run("report", "good", folder, "--out", "joined.html");
        Assert.Equal((3, "", line + "\n"), (answer.ExitCode, answer.Output, answer.Error));
        Assert.DoesNotContain("joined.html", place.Names);
    }

    [Theory]
    [InlineData("cut", "cut/report.json: error REP101: the JSON is broken: ")]
    [InlineData("schema", "schema/report.json: error REP101: $.schema: got 'darya/report-section/9'; must be 'darya/report-section/1': make the run again with this version")]
    [InlineData("dance", "dance/report.json: error REP101: $.capability: got 'dance'; must be one of plan, inflow")]
    public void A_damaged_section_is_one_line_beside_the_warning_of_its_change(string folder, string start)
    {
        using var place = Broken();
        var answer = place.Run("report", folder, "--out", "joined.html");
        var lines = answer.Error.TrimEnd('\n').Split('\n');
        Assert.Equal((3, "", 2), (answer.ExitCode, answer.Output, lines.Length));
        Assert.StartsWith($"{folder}/report.json: warning DAR902: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(start, lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("joined.html", place.Names);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        using var place = Broken();
        var answer = place.Run("report", "nowhere", "good", "old", "other");
        Assert.Equal((3, 3), (answer.ExitCode, answer.Error.TrimEnd('\n').Split('\n').Length));
    }

    [Theory]
    [InlineData("thesis.txt", "'thesis.txt' exists and is not a report; it was left as it is; name another file.")]
    [InlineData("good/report.html", "'good/report.html' lies in the folder of a run, which stays as the run wrote it; name another place.")]
    [InlineData("good", "'good/report.html' lies in the folder of a run, which stays as the run wrote it; name another place.")]
    public void What_is_not_a_joined_report_is_never_overwritten(string target, string message)
    {
        using var place = Broken();
        File.WriteAllText(place.In("thesis.txt"), "years of work");
        var before = File.ReadAllText(place.In("good", "report.html"));
        var answer = place.Run("report", "good", "--out", target, "--lang", "ru");
        Assert.Equal((2, "", message + "\n"), (answer.ExitCode, answer.Output, answer.Error));
        Assert.Equal(("years of work", before), (File.ReadAllText(place.In("thesis.txt")), File.ReadAllText(place.In("good", "report.html"))));
    }

    [Theory]
    [InlineData("file/below.html", "'file/below.html' cannot be written: ")]
    [InlineData("file/", "'file/report.html' cannot be written: ")]
    [InlineData("/proc/darya", "'/proc/darya' cannot be written: ")]
    [InlineData("/proc/self/mem", "'/proc/self/mem' exists and is not a report; ")] // there, but what it begins with cannot be read
    public void A_place_that_cannot_be_written_is_wrong_usage(string target, string start)
    {
        using var place = new Place();
        CooperationSample.Write(place, "all");
        File.WriteAllText(place.In("file"), "text");
        var answer = place.Run("report", "all", "--out", target);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith(start, answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(["all", "file"], place.Names);
    }

    [Fact]
    public void An_earlier_report_is_replaced_and_nothing_else_is_left()
    {
        using var place = new Place();
        CooperationSample.Write(place, "all");
        Assert.Equal(0, place.Run("report", "all").ExitCode);
        Assert.Equal(0, place.Run("report", "all", "--lang", "ru").ExitCode);
        Assert.Contains("<html lang=\"ru\">", File.ReadAllText(place.In("report.html")), StringComparison.Ordinal);
        Assert.Equal(["all", "report.html"], place.Names);
    }

    /// <summary>A good folder and those with one fault each.</summary>
    private static Place Broken()
    {
        var place = new Place();
        place.Write("faraway", package => package.ChangeDescriptor("\"name\": \"small\"", "\"name\": \"far\""));
        CooperationSample.Write(place, "good");
        CooperationSample.Write(place, "twin");
        CooperationSample.Write(place, "other", "cooperate-far", "faraway");
        CooperationSample.Write(place, "lost", "cooperate-lost");
        File.Delete(place.In("lost", "report.json"));
        Change("old", "manifest.json", text => text.Replace("\"report.json\"", "\"earlier.json\"", StringComparison.Ordinal));
        Change("cut", "report.json", text => text[..(text.Length / 2)]);
        Change("schema", "report.json", text => text.Replace("report-section/1", "report-section/9", StringComparison.Ordinal));
        Change("dance", "report.json", text => text.Replace("\"capability\":\"cooperate\"", "\"capability\":\"dance\"", StringComparison.Ordinal));
        return place;

        void Change(string target, string file, Func<string, string> change)
        {
            CooperationSample.Write(place, target, "cooperate-" + target);
            var path = place.In(target, file);
            var text = File.ReadAllText(path);
            var changed = change(text);
            Assert.NotEqual(text, changed);
            File.WriteAllText(path, changed);
        }
    }

    private static JsonElement Page(Place place, string file) =>
        JsonDocument.Parse(DataElement().Match(File.ReadAllText(place.In(file))).Groups["json"].Value).RootElement;

    private static IEnumerable<string> Sections(JsonElement page) =>
        page.GetProperty("sections").EnumerateArray().Select(s => $"{s.GetProperty("capability").GetString()} {s.GetProperty("run").GetString()}");

    [GeneratedRegex("<script type=\"application/json\" id=\"report-data\">(?<json>.*?)</script>", RegexOptions.Singleline, 10_000)]
    private static partial Regex DataElement();
}
