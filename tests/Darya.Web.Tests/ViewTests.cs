using System.IO.Compression;
using System.Net;
using System.Text;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class ViewTests
{
    private static readonly ViewTable Table = new(
        "storage",
        "Storage",
        [new("period", "Period"), new("toktogul", "Toktogul", "hm³"), new("note", "Note")],
        [
            [new DateOnly(2001, 1, 1), 14_123.25, "=HYPERLINK(\"http://example.org\")"],
            [new DateOnly(2001, 2, 1), -5.5, " +1"],
            [new DateOnly(2001, 3, 1), null, "two, \"quoted\""],
        ]);

    [Fact]
    public void Csv_is_invariant_and_formulas_in_text_are_text()
    {
        var bytes = ViewFiles.Csv(Table);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Period,\"Toktogul, hm³\",Note\r\n"
            + "2001-01-01,14123.25,\"'=HYPERLINK(\"\"http://example.org\"\")\"\r\n"
            + "2001-02-01,-5.5,' +1\r\n"
            + "2001-03-01,,\"two, \"\"quoted\"\"\"\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public void What_a_spreadsheet_would_compute_gets_an_apostrophe(string text) => Assert.Equal("'" + text, SafeCell.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Toktogul")]
    [InlineData("a=b")]
    [InlineData("«Сырдарья»")]
    public void Other_text_is_left_as_it_is(string text) => Assert.Equal(text, SafeCell.Of(text));

    [Fact]
    public void A_workbook_holds_text_as_text_and_no_formula()
    {
        using var archive = new ZipArchive(new MemoryStream(ViewFiles.Xlsx([Table, Table])), ZipArchiveMode.Read);
        var sheets = archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, sheets.Count);
        using var reader = new StreamReader(sheets[0].Open());
        var xml = reader.ReadToEnd();
        Assert.Contains("=HYPERLINK(", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("<x:v>14123.25</x:v>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_its_table_in_every_form_at_its_own_address()
    {
        await using var scene = await Scene.Open();
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan");
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "plan"));
        var run = await scene.Room.InStore(s => s.Runs.Select(r => r.Id).SingleAsync());
        var page = $"{scene.Here}/runs/{run}/tables/results.csv?find=toktogul";
        Assert.Contains("This page as:", (await scene.Auditor.Get(page)).Shown, StringComparison.Ordinal);
        var csv = await scene.Auditor.Get(page + "&format=csv");
        Assert.Equal(HttpStatusCode.OK, csv.Status);
        Assert.Contains("base,toktogul,release,hm³,2001-01-01,2001-01-31,420.5", csv.Text, StringComparison.Ordinal);
        var json = (await scene.Auditor.Get(page + "&format=json")).Json;
        Assert.Equal("darya/view/1", json.GetProperty("schema").GetString());
        Assert.Equal("toktogul", json.GetProperty("tables")[0].GetProperty("rows")[0][2].GetString());
        Assert.StartsWith("PK", (await scene.Auditor.Get(page + "&format=xlsx")).Text, StringComparison.Ordinal);
        var other = await scene.Auditor.Get(page + "&format=pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("there are csv, xlsx, json", other.Shown, StringComparison.Ordinal);
    }
}
