using System.Net;
using System.Text.Json;
using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Tests;
using Darya.Reporting.Tests.Corridors;
using Darya.Reporting.Tests.Inflows;
using Darya.Reporting.Tests.Policies;
using Darya.Reporting.Tests.Relief;
using Darya.Reporting.Tests.Trade;
using Darya.Web.Exploring;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Parts of runs as pages.</summary>
public sealed class ExploreTests
{
    private static readonly Words English = Words.Of("en");

    [Fact]
    public void Series_stand_a_row_a_period_and_what_is_missing_is_empty()
    {
        ResultRow[] figures = [Figure("a", "storage", 1, 10), Figure("a", "storage", 2, 11), Figure("a", "storage", 3, 12), Figure("b", "storage", 1, 20), Figure("b", "storage", 2, 21), Figure("b", "storage", 4, 23)];
        Assert.True(FigurePivot.AreSeries(figures));
        var table = new FigurePivot(SectionNames.Of(null, English), English).ByPeriod("storages", "Reservoirs", figures);
        Assert.Equal(["period_start", "period_end", "a.storage", "b.storage"], table.Columns.Select(c => c.Name));
        Assert.Equal("a, million m³", table.Columns[2].Title);
        Assert.Equal(4, table.Rows.Count);
        Assert.Equal([new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 28), 10.0, 20.0], table.Rows[0]);
        Assert.Equal([12.0, null], table.Rows[2][2..]);
        Assert.Equal([null, 23.0], table.Rows[3][2..]);
    }

    [Fact]
    public void Other_figures_stand_a_row_an_item_and_a_column_a_quantity_and_unit()
    {
        ResultRow[] figures = [Figure("a", "price", 1, 1, "USD/t"), Figure("a", "cost", 1, 2), Figure("b", "price", 1, 3, "USD/h")];
        Assert.False(FigurePivot.AreSeries(figures));
        var table = new FigurePivot(SectionNames.Of(null, English), English).ByItem("prices", "Prices", figures, hasIds: true);
        Assert.Equal(["item", "price.USD/t", "cost", "price.USD/h", "id"], table.Columns.Select(c => c.Name));
        Assert.Equal(["a", 1.0, 2.0, null, "a"], table.Rows[0]);
        Assert.Equal(["b", null, null, 3.0, "b"], table.Rows[1]);
    }

    [Fact]
    public void Items_that_are_put_together_are_named_piece_by_piece()
    {
        using var data = JsonDocument.Parse(
            """{"states":[{"id":"KZ","name":{"en":"Kazakhstan","ru":"Казахстан"}},{"id":"UZ","name":{"en":"Uzbekistan","ru":"Узбекистан"}}],"rules":[{"rule":"shapley","name":{"en":"Shapley value","ru":"Вектор Шепли"}}]}""");
        var names = SectionNames.Of(data.RootElement, English);
        Assert.Equal("Kazakhstan → Uzbekistan", names.Item("KZ>UZ"));
        Assert.Equal("others alone, Shapley value, Uzbekistan", names.Item("gamma.shapley.UZ"));
        Assert.Equal("Growth of area: fergana", names.Item("area_growth:fergana"));
        Assert.Equal("Turnover, after, high", names.Variable("turnover_after_high"));
        Assert.Equal("no such thing", names.Variable("no_such_thing"));
        Assert.Equal("Казахстан → Узбекистан", SectionNames.Of(data.RootElement, Words.Of("ru")).Item("KZ>UZ"));
    }

    [Fact]
    public void Every_part_and_table_has_its_words_and_parts_have_one_name_each()
    {
        foreach (var capability in ReportSection.Capabilities)
        {
            var parts = RunParts.All(capability);
            Assert.NotEmpty(parts);
            Assert.Equal(parts.Count, parts.Select(p => p.Name).Distinct().Count());
            foreach (var words in Words.All.Where(w => w.IsOfDocuments)) // the others fall back to Russian
            {
                Assert.All(parts, p => Assert.True(words.Find("part." + p.Name) is not null && words.Find("ask." + p.Name) is not null, p.Name));
                Assert.All(parts.SelectMany(p => p.Tables), t => Assert.True(words.Find("table." + t.Name) is not null, t.Name));
            }
        }
    }

    [Fact]
    public async Task Every_part_of_every_capability_answers_in_every_form_and_no_table_is_left_over()
    {
        await using var scene = await Scene.Open(s => s with { RequestsPerMinute = 100_000 });
        var region = SampleRegion.Create();
        var water = new SampleCooperation(region).Create();
        var agreements = new SampleAgreements(region);
        var (trade, corridors, relief, policy) = (new SampleTrade(region).Whole(), new SampleCorridors(region).Whole(), new SampleRelief(region).Whole(), new SamplePolicy(region).Whole());
        var folder = scene.Room.Settings.RunFolder;
        await TestRuns.WritePlan(folder, "plan");
        await TestRuns.Write(folder, "inflow", ReportSection.Of(SampleInflows.Of(region), region, "inflow"), []);
        await TestRuns.Write(folder, "policy", ReportSection.Of(policy, "policy"), PolicyTables.Of(policy));
        await TestRuns.Write(folder, "cooperate", ReportSection.Of(water, "cooperate"), CooperationTables.Of(water));
        await TestRuns.Write(folder, "draft", ReportSection.Of(agreements.Draft(), "draft"), AgreementTables.Of(agreements.Draft()));
        await TestRuns.Write(folder, "test", ReportSection.Of(agreements.Trial(), "test"), AgreementTables.Of(agreements.TrialWithGeneratedYears()));
        await TestRuns.Write(folder, "trade", ReportSection.Of(trade, region, "trade"), TradeTables.Of(trade, region));
        await TestRuns.Write(folder, "corridors", ReportSection.Of(corridors, region, "corridors"), CorridorTables.Of(corridors, region));
        await TestRuns.Write(folder, "relief", ReportSection.Of(relief, region, "relief"), ReliefTables.Of(relief, region));
        string[] all = ["plan", "inflow", "policy", "cooperate", "draft", "test", "trade", "corridors", "relief"];
        var faults = new List<string>();
        var pages = 0;
        foreach (var name in all)
        {
            await scene.Secretariat.Post(scene.Here + "/runs", ("folder", name));
            var run = await scene.Room.InStore(s => s.Runs.Where(r => r.Folder == name).Select(r => r.Id).SingleAsync());
            var manifest = new RunShelf(folder).Manifest(name)!;
            var parts = RunParts.Of(manifest.Command, new RunView(new MeetingRun { Folder = name }, manifest));
            Assert.DoesNotContain(parts, p => p.Name == RunParts.Rest);
            foreach (var (part, table) in parts.SelectMany(p => p.Tables.Select(t => (p.Name, t.Name)).DefaultIfEmpty((p.Name, ""))))
            {
                var path = $"/runs/{run}/views/{part}?table={table}";
                pages++;
                foreach (var format in new[] { "", "&format=csv", "&format=xlsx", "&format=json" })
                {
                    var answer = await scene.Auditor.Get(scene.Here + path + format);
                    if (answer.Status != HttpStatusCode.OK)
                    {
                        faults.Add($"{name} {part} {table} {format}: {answer.Status}");
                    }
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(pages > 80, $"{pages} pages");
    }

    [Fact]
    public async Task A_part_shows_what_the_address_chooses_and_gives_the_same_to_programs()
    {
        var (scene, run) = await Planned();
        await using var _ = scene;
        var page = $"{scene.Here}/runs/{run}/views/storage";
        var whole = (await scene.Auditor.Get(page + "?format=json")).Json.GetProperty("tables")[0];
        Assert.Equal(12, whole.GetProperty("rows").GetArrayLength());
        var chosen = (await scene.Auditor.Get(page + "?format=json&variable=storage&from=2001-03-01&to=2001-05-31&item=nonsense")).Json.GetProperty("tables")[0];
        Assert.Equal(3, chosen.GetProperty("rows").GetArrayLength());
        Assert.Equal("2001-03-01", chosen.GetProperty("rows")[0][0].GetString());
        Assert.True(chosen.GetProperty("columns").GetArrayLength() < whole.GetProperty("columns").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(chosen, (await scene.Auditor.Get("/api/v1" + page + "?variable=storage&from=2001-03-01&to=2001-05-31")).Json.GetProperty("tables")[0]));
        var html = (await scene.Auditor.Get(page)).Text;
        Assert.Contains("data-part=\"storage\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"report-data\"", html, StringComparison.Ordinal);
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get($"{scene.Here}/runs/{run}/views/nothing")).Status);
    }

    [Fact]
    public async Task The_table_of_a_period_is_that_of_the_address_and_brings_the_others_along()
    {
        var (scene, run) = await Planned();
        await using var _ = scene;
        var page = $"{scene.Here}/runs/{run}/views/map";
        Assert.Contains("<h3>Reservoirs, Jul 2001</h3>", (await scene.Auditor.Get(page)).Text, StringComparison.Ordinal);
        var march = (await scene.Auditor.Get(page + "?period=2001-03-01")).Text;
        Assert.Contains("<h3>Reservoirs, Mar 2001</h3>", march, StringComparison.Ordinal);
        Assert.Contains("\"2001-12-01\":[[", march, StringComparison.Ordinal);
        Assert.Contains("&quot;period&quot;:&quot;2001-03-01&quot;", march, StringComparison.Ordinal);
        Assert.Contains("<h3>Reservoirs, Jul 2001</h3>", (await scene.Auditor.Get(page + "?period=1999-03-01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_reservoir_does_what_it_does_is_told_from_the_run()
    {
        var (scene, run) = await Planned();
        await using var _ = scene;
        var tables = (await scene.Auditor.Get($"{scene.Here}/runs/{run}/views/binding?format=json")).Json.GetProperty("tables");
        Assert.Equal(["binding", "state", "rules", "others"], tables.EnumerateArray().Select(t => t.GetProperty("name").GetString()));
        Assert.Contains("Storage at the end", tables[1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_run_of_another_delegation_has_no_parts_for_others()
    {
        await using var scene = await Scene.Open();
        var (_, runs) = await scene.WithJobs();
        var page = $"{scene.Here}/runs/{runs[scene.Kazakhstan]}/views/headline";
        Assert.Equal(HttpStatusCode.OK, (await scene.Of(Role.Observer, scene.Kazakhstan).Get(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Of(Role.Head, scene.Uzbekistan).Get(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Secretariat.Get(page)).Status);
    }

    private static async Task<(Scene Scene, Guid Run)> Planned()
    {
        var scene = await Scene.Open();
        await TestRuns.WritePlan(scene.Room.Settings.RunFolder, "plan");
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "plan"));
        return (scene, await scene.Room.InStore(s => s.Runs.Select(r => r.Id).SingleAsync()));
    }

    private static ResultRow Figure(string item, string variable, int month, double value, string unit = "hm3") =>
        new("plan", item, variable, unit, new DateOnly(2001, month, 1), new DateOnly(2001, month, 28), value);
}
