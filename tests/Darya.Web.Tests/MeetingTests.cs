using System.Net;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class MeetingTests
{
    [Fact]
    public async Task A_meeting_goes_from_agenda_to_protocol()
    {
        await using var scene = await Scene.Open();
        var (here, office) = (scene.Here, scene.Secretariat);
        var (kairat, ulugbek) = (scene.Of(Role.Head, scene.Kazakhstan), scene.Of(Role.Head, scene.Uzbekistan));

        Assert.Equal(HttpStatusCode.Redirect, (await office.Post(here + "/agenda", ("point_ru", "Разное"))).Status);
        var agenda = (await kairat.Get("/api/v1" + here)).Json.GetProperty("agenda");
        Assert.Equal(5, agenda.GetArrayLength());
        Assert.Equal("Разное", agenda[4].GetProperty("text").GetProperty("en").GetString()); // the one language stands for both
        await office.Post($"{here}/agenda/{agenda[4].GetProperty("id").GetString()}/up");
        Assert.Equal("Разное", (await kairat.Get("/api/v1" + here)).Json.GetProperty("agenda")[3].GetProperty("text").GetProperty("ru").GetString());

        await office.Post(here + "/text", ("heading_en", "Release"), ("heading_ru", "Попуск"), ("text_en", "6.5 km³ from April"), ("text_ru", "6,5 км³ с апреля"));
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        string Own(Guid delegation) => $"{here}/delegations/{delegation}/text/{clause}";
        await kairat.Post(Own(scene.Kazakhstan) + "/votes", ("vote", "for"), ("version", "1"));
        await ulugbek.Post(Own(scene.Uzbekistan) + "/votes", ("vote", "against"), ("version", "1"));
        await ulugbek.Post(Own(scene.Uzbekistan) + "/comments", ("comment", "7 km³ in a dry year."), ("version", "1"));
        Assert.Equal(HttpStatusCode.Redirect, (await office.Post($"{here}/text/{clause}/versions", ("text_en", "6.8 km³ from April"), ("text_ru", "6,8 км³ с апреля"), ("version", "1"))).Status);

        // Who still looks at the first version neither votes on it, nor replaces it, nor decides it.
        Assert.Equal(HttpStatusCode.Conflict, (await ulugbek.Post(Own(scene.Uzbekistan) + "/votes", ("vote", "for"), ("version", "1"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Post($"{here}/text/{clause}/versions", ("text_en", "x"), ("version", "1"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "1"))).Status);

        await ulugbek.Post(Own(scene.Uzbekistan) + "/votes", ("vote", "abstain"), ("version", "2"));
        await ulugbek.Post(Own(scene.Uzbekistan) + "/votes", ("vote", "for"), ("version", "2")); // the later one counts
        await kairat.Post(Own(scene.Kazakhstan) + "/votes", ("vote", "for"), ("version", "2"));
        Assert.Equal(HttpStatusCode.Redirect, (await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "2"), ("note", "By consensus."))).Status);

        var answer = (await scene.Auditor.Get($"/api/v1{here}/text/{clause}")).Json;
        Assert.Equal(2, answer.GetProperty("versions").GetArrayLength());
        Assert.Equal(4, answer.GetProperty("votes").GetArrayLength());
        Assert.Equal("adopted", answer.GetProperty("decisions")[0].GetProperty("decision").GetString());
        var protocol = (await scene.Auditor.Get(here + "/protocol")).Shown;
        Assert.Contains("6.8 km³ from April", protocol, StringComparison.Ordinal);
        Assert.Contains("By consensus.", protocol, StringComparison.Ordinal);
        Assert.Contains("for 2, against 0, abstaining 0", protocol, StringComparison.Ordinal);
        Assert.DoesNotContain("6.5 km³", protocol, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_are_seen_by_their_delegation_alone()
    {
        await using var scene = await Scene.Open();
        var papers = $"{scene.Here}/delegations/{scene.Kazakhstan}/papers";
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Of(Role.Expert, scene.Kazakhstan).Post(papers, ("title", "Limits"), ("text", "Our lowest is five."))).Status);
        foreach (var ((_, delegation), guest) in scene.Seats)
        {
            foreach (var path in new[] { papers, "/api/v1" + papers })
            {
                var page = await guest.Get(path);
                Assert.Equal(delegation == scene.Kazakhstan, page.Text.Contains("Our lowest is five.", StringComparison.Ordinal));
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await scene.Of(Role.Observer, scene.Kazakhstan).Post(papers, ("title", "a"), ("text", "b"))).Status);
    }

    [Fact]
    public async Task A_delegation_of_another_meeting_is_not_found()
    {
        await using var scene = await Scene.Open();
        var page = await scene.Administrator.Post("/meetings", ("title_en", "Other"), ("place", "Osh"), ("first_day", "2027-01-01"), ("invited", "Bermet"));
        var bermet = await scene.Room.Accept(page, "Bermet");
        var other = await scene.Room.InStore(s => s.Meetings.Where(m => m.TitleEn == "Other").Select(m => m.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.OK, (await bermet.Get($"/meetings/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bermet.Get(scene.Here)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Secretariat.Get($"/meetings/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Administrator.Get($"/meetings/{other}")).Status);

        // A clause, a run or a proposal of one meeting cannot be reached through another.
        await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", "Release"), ("text_en", "Text"));
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await bermet.Get($"/meetings/{other}/text/{clause}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bermet.Post($"/meetings/{other}/text/{clause}/versions", ("text_en", "x"), ("version", "1"))).Status);
    }

    [Fact]
    public async Task A_form_that_cannot_be_accepted_names_every_fault_and_changes_nothing()
    {
        await using var scene = await Scene.Open();
        var answer = await scene.Secretariat.Post(scene.Here + "/delegations", ("state", "K2"), ("name_en", ""), ("name_ru", ""), ("ministry", new string('m', 200)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("two or three Latin letters", answer.Text, StringComparison.Ordinal);
        Assert.Contains("must be filled in", answer.Text, StringComparison.Ordinal);
        Assert.Contains("at most 120 characters", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, await scene.Room.InStore(s => s.Delegations.CountAsync()));
    }

    [Fact]
    public async Task Scripts_in_names_and_comments_are_shown_as_text()
    {
        await using var scene = await Scene.Open();
        const string bad = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", bad), ("text_en", bad));
        await scene.Secretariat.Post(scene.Here + "/agenda", ("point_en", bad));
        await scene.Secretariat.Post(scene.Here + "/delegations", ("state", "KG"), ("name_en", bad), ("ministry", bad));
        foreach (var path in new[] { "", "/text", "/people", "/protocol" })
        {
            var page = (await scene.Auditor.Get(scene.Here + path)).Text;
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Runs_lie_before_a_meeting_when_the_secretariat_lays_them_there()
    {
        await using var scene = await Scene.Open();
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan");
        await TestRuns.Write(scene.Room.Settings.RunFolder, "secret");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "../keys"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "plan"))).Status);
        var runs = (await scene.Auditor.Get("/api/v1" + scene.Here + "/runs")).Json;
        Assert.Equal("plan", Assert.Single(runs.EnumerateArray()).GetProperty("folder").GetString());
        Assert.DoesNotContain("secret", (await scene.Auditor.Get(scene.Here + "/runs")).Text, StringComparison.Ordinal);
        var run = $"{scene.Here}/runs/{runs[0].GetProperty("id").GetString()}";
        var table = (await scene.Auditor.Get($"/api/v1{run}/tables/results.csv?find=TOKTOGUL")).Json;
        Assert.Equal("420.5", table.GetProperty("rows")[0][7].GetString());
        Assert.Equal(0, (await scene.Auditor.Get($"/api/v1{run}/tables/results.csv?find=nurek")).Json.GetProperty("count").GetInt32());
        foreach (var file in new[] { "..%2F..%2Froom.db", "manifest.json", "%2Fetc%2Fpasswd", "..%5Croom.db" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get($"{run}/files/{file}")).Status);
        }
    }
}
