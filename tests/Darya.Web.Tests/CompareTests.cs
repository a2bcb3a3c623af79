using System.Net;
using System.Text.Json;
using Darya.Data.Runs;
using Darya.Web.Exploring;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Runs beside each other.</summary>
public sealed class CompareTests
{
    private static readonly string[] Names = ["one", "two", "three"];
    private static readonly Words English = Words.Of("en");

    [Fact]
    public void Differences_are_taken_from_the_base_and_what_a_run_lacks_is_empty()
    {
        var side = Of(false, [Figure("a", 1, 100), Figure("b", 1, 0)], [Figure("a", 1, 90), Figure("b", 1, 5)], [Figure("a", 1, 100.04)]);
        Assert.Equal(["item", "one", "two", "two.difference", "two.percent", "three", "three.difference", "three.percent"], side.Table.Columns.Select(c => c.Name));
        Assert.Equal(["a", 100.0, 90.0, -10.0, -10.0], side.Table.Rows[0][..5]);
        Assert.Equal(["b", 0.0, 5.0, 5.0, null, null, null, null], side.Table.Rows[1]);
        Assert.Equal(0, side.Uncommon);
    }

    [Fact]
    public void Only_what_differs_leaves_out_what_is_within_the_threshold_and_counts_it()
    {
        var side = Of(true, [Figure("a", 1, 100), Figure("b", 1, 1), Figure("c", 1, 2)], [Figure("a", 1, 100.04), Figure("b", 1, 1.06), Figure("c", 1, 2)]);
        Assert.Equal(["b"], side.Table.Rows.Select(r => r[0]));
        Assert.Equal(2, side.Same);
        Assert.Equal(["a", "b"], Of(true, [Figure("a", 1, 1), Figure("b", 1, 1)], [Figure("a", 1, 2)]).Table.Rows.Select(r => r[0])); // what one does not have is a difference
    }

    [Fact]
    public void Only_common_periods_are_compared()
    {
        var side = Of(false, [Figure("a", 1, 1), Figure("a", 2, 2), Figure("a", 3, 3)], [Figure("a", 2, 2), Figure("a", 3, 4), Figure("a", 4, 5)]);
        Assert.Equal([new DateOnly(2001, 2, 1), new DateOnly(2001, 3, 1)], side.Table.Rows.Select(r => r[0]));
        Assert.Equal(2, side.Uncommon);
        Assert.Empty(Of(false, [Figure("a", 1, 1)], [Figure("a", 2, 2)]).Table.Rows);
    }

    [Fact]
    public async Task Plans_are_compared_with_any_of_them_as_the_base_and_in_every_form()
    {
        await using var scene = await Scene.Open();
        var runs = await Lay(scene, ("first", 12, 1), ("second", 12, 0.5), ("longer", 15, 1));
        var address = $"{scene.Here}/compare?base={runs["first"]}&with={runs["second"]}&table=storages&variable=storage";
        var page = (await scene.Auditor.Get(address)).Text;
        Assert.Contains("first (base)", page, StringComparison.Ordinal);
        Assert.Contains($"base={runs["second"]}&amp;with={runs["first"]}", page, StringComparison.Ordinal);
        Assert.Contains("All input files are the same", page, StringComparison.Ordinal);
        Assert.Contains("data-part=\"comparison\"", page, StringComparison.Ordinal);
        var json = (await scene.Auditor.Get(address + "&format=json")).Json.GetProperty("tables");
        Assert.Equal(["storages", "summary", "settings", "inputs"], json.EnumerateArray().Select(t => t.GetProperty("name").GetString()));
        var row = json[0].GetProperty("rows")[0];
        Assert.Equal(-50, row[row.GetArrayLength() - 1].GetDouble(), 6);
        Assert.StartsWith("PK", (await scene.Auditor.Get(address + "&format=xlsx")).Text, StringComparison.Ordinal);
        Assert.Contains("second: difference", (await scene.Auditor.Get(address + "&format=csv")).Text, StringComparison.Ordinal);
        Assert.True(JsonElement.DeepEquals(json, (await scene.Auditor.Get("/api/v1" + address)).Json.GetProperty("tables")));
        Assert.Contains("only common periods are compared", (await scene.Auditor.Get($"{scene.Here}/compare?base={runs["first"]}&with={runs["longer"]}")).Shown, StringComparison.Ordinal);
        Assert.Contains("Choose up to 4 runs", (await scene.Auditor.Get(scene.Here + "/compare")).Shown, StringComparison.Ordinal);
        var same = (await scene.Auditor.Get($"{scene.Here}/compare?base={runs["first"]}&with={runs["longer"]}&differences=on&item=")).Shown;
        Assert.Contains("Rows that are the same and not shown:", same, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_the_visitor_does_not_see_cannot_be_compared()
    {
        await using var scene = await Scene.Open();
        var (_, own) = await scene.WithJobs();
        var runs = await Lay(scene, ("first", 3, 1));
        var address = $"{scene.Here}/compare?base={runs["first"]}&with={own[scene.Kazakhstan]}";
        Assert.Equal(HttpStatusCode.OK, (await scene.Of(Role.Expert, scene.Kazakhstan).Get(address)).Status);
        foreach (var guest in new[] { scene.Of(Role.Head, scene.Uzbekistan), scene.Secretariat, scene.Auditor })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guest.Get(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await guest.Get("/api/v1" + address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get($"{scene.Here}/compare?base=nonsense")).Status);
        var many = await scene.Auditor.Get($"{scene.Here}/compare?{string.Join('&', Enumerable.Range(0, 5).Select(_ => $"with={Guid.NewGuid()}"))}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, many.Status);
        Assert.Contains("At most 4 runs", many.Shown, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyDictionary<string, Guid>> Lay(Scene scene, params (string Name, int Months, double Factor)[] plans)
    {
        foreach (var (name, months, factor) in plans)
        {
            await TestRuns.WritePlan(scene.Room.Settings.RunFolder, name, months, factor);
            await scene.Secretariat.Post(scene.Here + "/runs", ("folder", name));
        }

        return await scene.Room.InStore(s => s.Runs.Where(r => r.DelegationId == null).ToDictionaryAsync(r => r.Folder, r => r.Id));
    }

    private static SideBySide Of(bool isOnlyDifferences, params IReadOnlyList<ResultRow>[] runs) =>
        SideBySide.Of("table", "Table", [.. Names.Take(runs.Length)], runs, isOnlyDifferences, SectionNames.Of(null, English), English);

    private static ResultRow Figure(string item, int month, double value) => new("", item, "storage", "hm3", new DateOnly(2001, month, 1), new DateOnly(2001, month, 28), value);
}
