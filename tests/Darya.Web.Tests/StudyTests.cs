using System.Net;
using Darya.Data;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class StudyTests
{
    [Fact]
    public async Task A_variant_of_a_delegation_is_seen_by_no_other_until_its_head_lays_it()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(s => s with { Program = program.Program, Region = DataTests.Region });
        var (expert, head) = (scene.Of(Role.Expert, scene.Kazakhstan), scene.Of(Role.Head, scene.Kazakhstan));
        var address = await Make(scene, "dry");
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        var own = $"{scene.Here}/delegations/{scene.Kazakhstan}/variants/{variant.Id}";
        var changed = await expert.Post(own + "/changes", ("table", "reservoirs"), ("row", "toktogul"), ("field", "end_hm3"), ("value", "17 500,5"), ("reason", "A lower end of the year"));
        Assert.True(changed.Status == HttpStatusCode.Redirect, changed.Shown);

        var page = await expert.Get(address);
        Assert.Contains("A lower end of the year", page.Shown, StringComparison.Ordinal);
        var folder = Path.Combine(scene.Room.Settings.VariantFolder, variant.Name);
        var reading = RegionReader.Read(DataTests.Region, folder);
        Assert.Empty(reading.Errors);
        Assert.Equal(17500.5, reading.Region!.Reservoirs.Single(r => r.Node == "toktogul").End.Hm3);
        Assert.Equal(variant.Name, reading.Region.Variant);
        var row = Assert.Single(await File.ReadAllLinesAsync(Path.Combine(folder, "reservoirs.csv")), l => l.StartsWith("toktogul,", StringComparison.Ordinal));
        Assert.Contains($",E,room-{variant.Name},", row, StringComparison.Ordinal);
        Assert.Contains("Klara, KZ, 20", row, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "inflows.csv"))); // the rows of what it follows are in it

        foreach (var other in new[] { scene.Of(Role.Head, scene.Uzbekistan), scene.Secretariat, scene.Auditor })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Get("/api/v1" + address)).Status);
            Assert.DoesNotContain(variant.Name, (await other.Get(scene.Here + "/studies")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(variant.Name, (await other.Get($"/api/v1{scene.Here}/studies")).Text, StringComparison.Ordinal);
        }

        var foreign = $"{scene.Here}/delegations/{scene.Uzbekistan}/jobs/new/check";
        Assert.DoesNotContain(variant.Name, (await scene.Of(Role.Head, scene.Uzbekistan).Get(foreign)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Of(Role.Head, scene.Uzbekistan).Post(foreign, ("job_variant", "variants/" + variant.Name))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await scene.Of(Role.Head, scene.Uzbekistan).Post(own + "/lay")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await expert.Post(own + "/lay")).Status);

        Assert.Contains("variants/" + variant.Name, (await expert.Get($"{scene.Here}/delegations/{scene.Kazakhstan}/jobs/new/plan?job_variant=variants/{variant.Name}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post(own + "/lay")).Status);
        Assert.Contains("A lower end of the year", (await scene.Auditor.Get(address)).Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await expert.Post(own + "/changes", ("table", "reservoirs"))).Status);
    }

    [Fact]
    public async Task What_the_check_of_regions_refuses_is_said_with_its_place_and_changes_nothing()
    {
        await using var scene = await Scene.Open(s => s with { Region = DataTests.Region });
        var expert = scene.Of(Role.Expert, scene.Kazakhstan);
        await Make(scene, "");
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        var changes = $"{scene.Here}/delegations/{scene.Kazakhstan}/variants/{variant.Id}/changes";
        async Task<string> Refused(string table, string row, string field, string value)
        {
            var answer = await expert.Post(changes, ("table", table), ("row", row), ("field", field), ("value", value), ("reason", "why"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.DoesNotContain(scene.Room.Settings.Folder, answer.Text, StringComparison.Ordinal);
            return answer.Shown;
        }

        Assert.Contains($"variants/{variant.Name}/reservoirs.csv(2): error DAR", await Refused("reservoirs", "toktogul", "dead_hm3", "-5"), StringComparison.Ordinal);
        Assert.Contains("error DAR", await Refused("reservoirs", "toktogul", "dead_hm3", "30000"), StringComparison.Ordinal); // above the full level
        await Refused("reservoirs", "toktogul", "letter", "M");
        await Refused("reservoirs", "toktogul", "node", "other");
        await Refused("reservoirs", "../../x", "dead_hm3", "1");
        await Refused("sources", "24kg-195560", "title", "x");
        await Refused("../sources", "x", "title", "x");
        Assert.Equal(0, await scene.Room.InStore(s => s.VariantChanges.CountAsync()));
        Assert.Equal(["variant.json"], Directory.EnumerateFiles(Path.Combine(scene.Room.Settings.VariantFolder, variant.Name)).Select(f => Path.GetFileName(f)!));
        Assert.Single(Directory.EnumerateDirectories(scene.Room.Settings.VariantFolder));
        var made = await expert.Post($"{scene.Here}/delegations/{scene.Kazakhstan}/variants", ("title_en", "x"), ("about_en", "x"), ("parent", "../../etc"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, made.Status);
    }

    [Fact]
    public async Task A_change_can_be_taken_back_until_the_variant_is_used()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(s => s with { Program = program.Program, Region = DataTests.Region });
        var expert = scene.Of(Role.Expert, scene.Kazakhstan);
        await Make(scene, "");
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        var own = $"{scene.Here}/delegations/{scene.Kazakhstan}/variants/{variant.Id}";
        (string, string)[] lower = [("table", "reservoirs"), ("row", "toktogul"), ("field", "end_hm3"), ("value", "17000"), ("reason", "why")];
        await expert.Post(own + "/changes", lower);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await expert.Post(own + "/changes", lower)).Status); // twice
        var change = await scene.Room.InStore(s => s.VariantChanges.SingleAsync());
        Assert.Equal("18192", change.Before);
        Assert.Equal(HttpStatusCode.Redirect, (await expert.Post($"{own}/changes/{change.Id}/remove")).Status);
        Assert.Equal(0, await scene.Room.InStore(s => s.VariantChanges.CountAsync()));

        await expert.Post(own + "/changes", lower);
        await expert.Post($"{scene.Here}/delegations/{scene.Kazakhstan}/variants", ("title_en", "Deeper"), ("about_en", "Follows"), ("parent", variant.Name));
        change = await scene.Room.InStore(s => s.VariantChanges.SingleAsync());
        Assert.Equal(HttpStatusCode.Conflict, (await expert.Post($"{own}/changes/{change.Id}/remove")).Status); // another follows it
        var tree = (await expert.Get($"/api/v1{scene.Here}/studies")).Json.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(2, tree.Single(r => r[1].GetString() == "Deeper")[2].GetInt32());
        Assert.Equal(2, tree.Single(r => r[1].GetString() == "Deeper")[3].GetInt32()); // the row and its source
    }

    [Fact]
    public async Task A_run_is_not_laid_without_the_variant_it_was_made_of()
    {
        await using var scene = await Scene.Open(s => s with { Region = DataTests.Region });
        await Make(scene, "");
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        await TestRuns.Write(scene.Room.Settings.RunFolder, "of-own", variant: variant.Name);
        var run = Guid.CreateVersion7();
        await scene.Room.InStore(async s =>
        {
            s.Add(new MeetingRun { Id = run, MeetingId = scene.Meeting, DelegationId = scene.Kazakhstan, Folder = "of-own", LaidAt = DateTime.UtcNow });
            return await s.SaveChangesAsync();
        });
        var (head, own) = (scene.Of(Role.Head, scene.Kazakhstan), $"{scene.Here}/delegations/{scene.Kazakhstan}");
        Assert.Contains("of-own", (await head.Get(scene.Here + "/studies")).Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("of-own", (await scene.Auditor.Get(scene.Here + "/studies")).Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await head.Post($"{own}/runs/{run}/lay")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post($"{own}/variants/{variant.Id}/lay")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post($"{own}/runs/{run}/lay")).Status);
        Assert.Contains("of-own", (await scene.Auditor.Get(scene.Here + "/studies")).Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_that_solves_finds_a_variant_of_the_room()
    {
        await using var scene = await Scene.Open(s => s with { Program = Path.Combine(AppContext.BaseDirectory, "darya.dll"), Region = DataTests.Region });
        await Make(scene, "rogun");
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        var answer = await scene.Of(Role.Expert, scene.Kazakhstan).Post($"{scene.Here}/delegations/{scene.Kazakhstan}/jobs/new/check", ("job_variant", "variants/" + variant.Name));
        var page = await JobTests.Until(scene.Of(Role.Expert, scene.Kazakhstan), answer.Location!, "done");
        Assert.Contains("0 errors", page.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_holds_the_runs_that_answer_it_and_shows_each_reader_those_that_the_reader_sees()
    {
        await using var scene = await Scene.Open(s => s with { Region = DataTests.Region });
        await TestRuns.Write(scene.Room.Settings.RunFolder, "laid");
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "laid"));
        var (_, runs) = await scene.WithJobs();
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var made = await head.Post(
            $"{scene.Here}/delegations/{scene.Kazakhstan}/studies", ("name_en", "Winter"), ("name_ru", "Зима"), ("question_en", "What if?"), ("base", "dry"));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var study = await scene.Room.InStore(s => s.Studies.SingleAsync());
        var own = $"{scene.Here}/delegations/{scene.Kazakhstan}/studies/{study.Id}";
        var laid = await scene.Room.InStore(s => s.Runs.Where(r => r.Folder == "laid").Select(r => r.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post(own + "/runs", ("run", laid.ToString()))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post(own + "/runs", ("run", runs[scene.Kazakhstan].ToString()))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.Post(own + "/runs", ("run", runs[scene.Uzbekistan].ToString()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Of(Role.Head, scene.Uzbekistan).Get($"{scene.Here}/studies/{study.Id}")).Status);

        await head.Post(own + "/lay");
        var seen = (await scene.Of(Role.Head, scene.Uzbekistan).Get($"{scene.Here}/studies/{study.Id}")).Shown;
        Assert.Contains("What if?", seen, StringComparison.Ordinal);
        Assert.Contains(">laid<", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("of-kz", seen, StringComparison.Ordinal);
        Assert.Contains("of-kz", (await head.Get($"{scene.Here}/studies/{study.Id}")).Shown, StringComparison.Ordinal);
    }

    /// <summary>A variant that the expert of Kazakhstan makes; returns the address of its page.</summary>
    private static async Task<string> Make(Scene scene, string parent)
    {
        var made = await scene.Of(Role.Expert, scene.Kazakhstan).Post(
            $"{scene.Here}/delegations/{scene.Kazakhstan}/variants", ("title_en", "Lower Toktogul"), ("title_ru", "Ниже Токтогул"), ("about_en", "Less at the end."), ("parent", parent));
        Assert.True(made.Status == HttpStatusCode.Redirect, made.Shown);
        return made.Location!;
    }
}
