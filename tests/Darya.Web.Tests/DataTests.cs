using System.Net;
using System.Runtime.CompilerServices;
using Darya.Data.Catalogue;
using Darya.Data.Format;
using Darya.Web.Evidence;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Xunit;

namespace Darya.Web.Tests;

public sealed class DataTests
{
    internal static string Region => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../regions/central-asia"));

    [Fact]
    public void Every_table_column_and_unit_of_the_format_has_words_in_both_languages()
    {
        var keys = Words.Of("ru").Keys;
        foreach (var table in RegionFormat.Tables)
        {
            Assert.Contains("data.table." + table.Name, keys);
            Assert.Contains("data.holds." + table.Name, keys);
            Assert.Contains("data.subject." + table.Subject, keys);
            Assert.All(table.Fields, f => Assert.Contains("data.field." + f.Name, keys));
            Assert.All(
                table.Fields.Select(f => f.Unit).Where(u => u is not ("" or "1" or "year" or "month" or "dekad" or "share" or "ratio") && !u.StartsWith("see ", StringComparison.Ordinal)),
                u => Assert.Contains("data.unit." + u, keys));
        }

        var known = RegionFormat.Tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(keys.Where(k => k.StartsWith("data.table.", StringComparison.Ordinal)), k => Assert.Contains(k["data.table.".Length..], known));
    }

    [Fact]
    public async Task Every_row_leads_to_its_source_and_citation()
    {
        await using var scene = await Scene.Open(s => s with { Region = Region });
        var page = await scene.Auditor.Get(scene.Here + "/data");
        Assert.Contains("Reservoirs", page.Shown, StringComparison.Ordinal);
        var table = await scene.Auditor.Get(scene.Here + "/data/tables/reservoirs");
        Assert.Contains("Dead storage, hm³", table.Shown, StringComparison.Ordinal);
        Assert.Contains($"{scene.Here}/data/tables/nodes/row?key=toktogul", table.Shown, StringComparison.Ordinal);
        var row = await scene.Auditor.Get(scene.Here + "/data/tables/reservoirs/row?key=toktogul");
        Assert.Contains("Ten-day", row.Shown, StringComparison.Ordinal);
        Assert.Contains("data/reservoirs.csv, line 2", row.Shown, StringComparison.Ordinal);
        Assert.Contains("5,500", row.Shown, StringComparison.Ordinal);

        var region = RegionCatalogue.Read(Region)!;
        var sources = region.Table("sources")!;
        foreach (var any in region.Tables.Where(t => t.Format.HasProvenance))
        {
            Assert.All(any.Rows, r => Assert.NotNull(sources.Find(any.Text(r, "source"))));
        }

        Assert.True(region.Tables.Sum(t => t.Rows.Count) > 15_000);
        Assert.Empty(region.Faults);
    }

    [Fact]
    public async Task Rows_are_found_by_letter_state_source_and_text_and_sorted_by_size()
    {
        await using var scene = await Scene.Open(s => s with { Region = Region });
        async Task<string[]> Column(string query, int column) =>
            [.. (await scene.Auditor.Get($"{scene.Here}/data/tables/{query}&format=json")).Json.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().Select(r => r[column].ToString())];

        Assert.All(await Column("area_alternatives?letter=O", 3), l => Assert.Equal("O", l));
        Assert.Equal(["KZ", "KZ", "KZ"], await Column("area_alternatives?state=KZ", 0));
        Assert.Contains("toktogul", await Column("reservoirs?state=KG", 0)); // by the state of its node
        Assert.Single(await Column("reservoirs?find=andijan", 0));
        var sizes = (await Column("area_alternatives?sort=-area_kha", 2)).Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Auditor.Get(scene.Here + "/data/tables/states?sort=size")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get(scene.Here + "/data/tables/secrets")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Auditor.Get(scene.Here + "/data/tables/states/row?key=../../etc")).Status);
    }

    [Fact]
    public async Task Figures_of_two_sides_stand_side_by_side_and_are_never_averaged()
    {
        await using var scene = await Scene.Open(s => s with { Region = Region });
        var page = await scene.Auditor.Get(scene.Here + "/data/differences");
        Assert.Contains("Turnover of KG and CN", page.Shown, StringComparison.Ordinal);
        var trade = (await scene.Auditor.Get($"/api/v1{scene.Here}/data/differences")).Json.GetProperty("tables")[0].GetProperty("rows").EnumerateArray()
            .Single(r => r[0].GetString() == "Turnover of KG and CN" && r[1].GetString() == "2024");
        Assert.Equal((22710, 5300, 17410), (trade[4].GetDouble(), trade[8].GetDouble(), trade[11].GetDouble()));
    }

    [Fact]
    public async Task Every_page_of_data_leaves_in_four_forms()
    {
        await using var scene = await Scene.Open(s => s with { Region = Region });
        foreach (var path in new[] { "/data", "/data/tables/reservoirs", "/data/tables/reservoirs/row?key=toktogul", "/data/sources", "/data/differences" })
        {
            foreach (var form in new[] { "", "format=csv", "format=xlsx", "format=json" })
            {
                var answer = await scene.Of(Role.Observer, scene.Uzbekistan).Get(scene.Here + path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + form);
                Assert.True(answer.Status == HttpStatusCode.OK, path + form);
            }

            Assert.Equal(HttpStatusCode.OK, (await scene.Auditor.Get("/api/v1" + scene.Here + path)).Status);
        }
    }

    [Fact]
    public async Task A_room_without_a_region_says_so()
    {
        await using var scene = await Scene.Open(s => s with { Region = null });
        Assert.Contains("no region", (await scene.Auditor.Get(scene.Here + "/data")).Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Auditor.Get(scene.Here + "/data/sources")).Status);
    }

    [Fact]
    public void A_note_that_has_a_Russian_text_is_shown_in_Russian()
    {
        var table = RegionCatalogue.Read(Region)!.Table("relief_parameters")!;
        var row = table.Rows.First(r => table.Text(r, "note_ru").Length > 0);
        Assert.Equal(table.Text(row, "note_ru"), DataWords.Note(Words.Of("ru"), table, row));
        Assert.Equal(table.Text(row, "note"), DataWords.Note(Words.Of("en"), table, row));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
