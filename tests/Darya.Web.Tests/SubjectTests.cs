using System.Net;
using System.Text.Json;
using Darya.Data.Runs;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Subjects;
using Darya.Web.Views;
using Xunit;

namespace Darya.Web.Tests;

public sealed class SubjectTests
{
    private const string Cooperation =
        """
        {"players":["KG","UZ"],"states":[{"id":"KG","name":{"en":"Kyrgyzstan","ru":"Кыргызстан"}},{"id":"UZ","name":{"en":"Uzbekistan","ru":"Узбекистан"}}],
         "lead":[{"en":"Together they gain 30.","ru":"Вместе они выигрывают 30."}],
         "headline":{"coalitions":[{"states":["KG","UZ"],"alone":10,"gamma":40}],
          "gamma":{"rules":[{"rule":"shapley","name":{"en":"Shapley value","ru":"Вектор Шепли"},"gain":[12,18],"inCore":false,"slack":-2.5,"firstToLeave":["UZ"],
           "payments":[{"from":"UZ","to":"KG","total":5,"water":1,"winterPower":4,"fuel":0,"money":0}]}]}}}
        """;

    [Fact]
    public void Shares_stand_side_by_side_with_who_would_object()
    {
        using var data = JsonDocument.Parse(Cooperation);
        var tables = CooperationTables.Of(data.RootElement, Words.Of("en"));
        Assert.Equal(["Shapley value", 12.0, 18.0, "no", -2.5, "Uzbekistan"], Assert.Single(tables[0].Rows));
        Assert.Equal(["Kyrgyzstan, Uzbekistan", 2L, 10.0, 40.0, 30.0], Assert.Single(tables[1].Rows));
        Assert.Equal(["Shapley value", "Uzbekistan", "Kyrgyzstan", 5.0, 1.0, 4.0, 0.0, 0.0], Assert.Single(tables[2].Rows));
    }

    [Fact]
    public void A_month_is_met_when_nobody_in_need_goes_without()
    {
        using var data = JsonDocument.Parse(
            """
            {"months":["2026-01","2026-02","2026-03"],"places":[{"id":"province kabul","name":{"en":"Kabul","ru":"Кабул"}}],
             "plan":{"people":[{"place":"province kabul","inNeed":[0,100,200],"fed":[0,60,100],"cash":[0,40,50],"unserved":[0,0,50]}]}}
            """);
        var row = Assert.Single(ReliefTables.Of(data.RootElement, Words.Of("en"))[0].Rows);
        Assert.Equal(("Kabul", 1L, 1L, 300.0, 50.0, "2026-03"), (row[0], row[1], row[2], row[3], row[6], row[8]));
        Assert.Equal(100 * 250.0 / 300, (double)row[7]!, 9);
    }

    [Fact]
    public void A_section_of_another_version_is_no_fault()
    {
        using var data = JsonDocument.Parse("""{"headline":5,"plan":[],"crossings":null,"outcomes":{}}""");
        Func<JsonElement, Words, IReadOnlyList<ViewTable>>[] subjects = [CooperationTables.Of, TradeTables.Of, CorridorTables.Of, ReliefTables.Of];
        Assert.All(subjects, s => Assert.All(s(data.RootElement, Words.Of("ru")), t => Assert.Empty(t.Rows)));
    }

    [Fact]
    public async Task A_subject_shows_the_newest_run_that_the_visitor_sees_and_leaves_in_four_forms()
    {
        await using var scene = await Scene.Open();
        foreach (var subject in Subject.All)
        {
            Assert.Contains("No run of this subject", (await scene.Auditor.Get($"{scene.Here}/{subject.Name}")).Shown, StringComparison.Ordinal);
        }

        Write(scene.Room.Settings.RunFolder, "together");
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "together"));
        var page = await scene.Of(Role.Observer, scene.Uzbekistan).Get(scene.Here + "/cooperation");
        Assert.Contains("Together they gain 30.", page.Shown, StringComparison.Ordinal);
        Assert.Contains("Would object first", page.Shown, StringComparison.Ordinal);
        foreach (var form in new[] { "csv", "xlsx", "json" })
        {
            Assert.Equal(HttpStatusCode.OK, (await scene.Auditor.Get($"{scene.Here}/cooperation?format={form}")).Status);
        }

        Assert.Equal(3, (await scene.Auditor.Get($"/api/v1{scene.Here}/cooperation")).Json.GetProperty("tables").GetArrayLength());
        var (_, runs) = await scene.WithJobs();
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get($"{scene.Here}/cooperation?run={runs[scene.Kazakhstan]}")).Status);
    }

    /// <summary>A run folder with a section of cooperation.</summary>
    internal static void Write(string root, string name)
    {
        using var folder = RunFolder.Begin(Path.Combine(root, name), name);
        folder.WriteTable("results.csv", [new ResultRow("base", "KG", "gain", "million USD/year", new DateOnly(2001, 1, 1), new DateOnly(2001, 12, 31), 12)]);
        using (var section = folder.CreateFile("report.json"))
        using (var writer = new StreamWriter(section))
        {
            writer.Write($$"""{"schema":"darya/report-section/1","capability":"cooperate","run":"{{name}}","region":{"id":"central-asia","title":{"en":"x","ru":"x"} },"data":{{Cooperation}}}""");
        }

        folder.Commit(new RunManifest
        {
            Run = name,
            Command = "cooperate",
            CommandLine = ["cooperate", "regions/central-asia"],
            Version = "0.1.0",
            StartedUtc = new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc),
            Seed = 0,
            Region = "central-asia",
            Status = "done",
            Inputs = [],
        });
    }
}
