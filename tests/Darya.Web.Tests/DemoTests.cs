using System.Net;
using Darya.Web.Accounts;
using Darya.Web.Demonstration;
using Darya.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Darya.Web.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task A_new_room_opens_with_a_meeting_of_five_delegations_that_is_being_solved()
    {
        using var program = await StandIn.Make();
        await using var room = await TestRoom.Start(program.In);
        await DemoMeeting.Make(room.Services);
        room.Services.GetRequiredService<JobQueue>().Ring();
        using var administrator = room.Stranger();
        var made = await administrator.Post(
            room.Services.GetRequiredService<FirstLink>().Path!, ("name", "Aigul"), ("address", "admin@example.org"), ("password", TestRoom.Password), ("again", TestRoom.Password));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        administrator.Renew();
        var meeting = Assert.Single((await administrator.Get("/api/v1/meetings")).Json.EnumerateArray());
        Assert.Equal("secretariat", meeting.GetProperty("role").GetString());
        var here = $"/meetings/{meeting.GetProperty("id").GetString()}";
        var detail = (await administrator.Get("/api/v1" + here)).Json;
        Assert.Equal(["KG", "KZ", "TJ", "TM", "UZ"], detail.GetProperty("delegations").EnumerateArray().Select(d => d.GetProperty("state").GetString()));
        Assert.Equal(4, detail.GetProperty("agenda").GetArrayLength());
        var jobs = (await administrator.Get($"/api/v1{here}/jobs")).Json.EnumerateArray().ToList();
        Assert.Equal(["agree-test", "agree-draft", "agree-monitor", "plan", "check"], jobs.Select(j => j.GetProperty("kind").GetString()));
        foreach (var job in jobs)
        {
            await JobTests.Until(administrator, $"{here}/jobs/{job.GetProperty("id").GetString()}", "done");
        }

        Assert.Equal(4, await room.InStore(s => s.Runs.CountAsync()));
        Assert.Equal("mountain", await room.InStore(s => s.AgreementDocuments.Select(d => d.Name).SingleAsync())); // the draft, without a click; this region has no protocol
        Assert.DoesNotContain("Still being solved", (await administrator.Get(here)).Shown, StringComparison.Ordinal);
        await DemoMeeting.Make(room.Services); // not twice
        Assert.Equal(1, await room.InStore(s => s.Meetings.CountAsync()));
    }

    [Fact]
    public async Task The_first_administrator_finds_an_agreement_with_a_judged_ledger_and_clauses_about_it()
    {
        using var program = await StandIn.Make();
        await using var room = await TestRoom.Start(s => program.In(s) with { Region = Path.Combine(JobTests.Repository, "regions/central-asia") });
        await DemoMeeting.Make(room.Services);
        var administrator = await room.Administrator();
        var here = $"/meetings/{await room.InStore(s => s.Meetings.Select(m => m.Id).SingleAsync())}";
        var agreement = Assert.Single((await administrator.Get($"/api/v1{here}/agreements")).Json.EnumerateArray());
        Assert.Equal("syr-darya-protocol-2001-type", agreement.GetProperty("name").GetString());

        var ledger = (await administrator.Get($"/api/v1{here}/agreements/{agreement.GetProperty("id").GetString()}/ledger")).Json;
        Assert.Equal(120, ledger.GetProperty("readings").GetInt32());
        var states = ledger.GetProperty("verdicts").EnumerateArray().Select(v => v.GetProperty("state").GetString()).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string?>(StringComparer.Ordinal) { "met", "breach" }, states);
        Assert.Contains("Vegetation season of 2005", (await administrator.Get($"{here}/agreements/{agreement.GetProperty("id").GetString()}/ledger")).Shown, StringComparison.Ordinal);

        var text = (await administrator.Get($"/api/v1{here}/text")).Json.EnumerateArray().ToList();
        Assert.Equal(4, text.Count);
        Assert.All(text, c => Assert.EndsWith("(example)", c.GetProperty("heading").GetProperty("en").GetString(), StringComparison.Ordinal));
        Assert.Contains("Example of a comment", Assert.Single(text[0].GetProperty("comments").EnumerateArray()).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, await room.InStore(s => s.ClauseTerms.CountAsync()));

        room.Services.GetRequiredService<JobQueue>().Ring();
        var last = (await administrator.Get($"/api/v1{here}/jobs")).Json.EnumerateArray().First(); // the test of the draft; one job runs at a time
        await JobTests.Until(administrator, $"{here}/jobs/{last.GetProperty("id").GetString()}", "done");
        Assert.Equal(["mountain", "syr-darya-protocol-2001-type"], await room.InStore(s => s.AgreementDocuments.Select(d => d.Name).Order().ToListAsync()));
        Assert.Null((await room.InStore(s => Audit.AuditVerification.Of(s, []))).Flaw);
    }

    [Fact]
    public async Task A_library_that_cannot_be_read_does_not_hinder_the_first_administrator()
    {
        using var program = await StandIn.Make();
        await File.WriteAllTextAsync(Path.Combine(program.Region, "agreements/syr-darya-protocol-2001-type.json"), "{");
        await File.WriteAllTextAsync(Path.Combine(program.Region, "agreements/readings/toktogul-2001-2010.csv"), "nothing");
        await using var room = await TestRoom.Start(program.In);
        await DemoMeeting.Make(room.Services);
        var administrator = await room.Administrator();
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get("/meetings")).Status);
        Assert.Equal(0, await room.InStore(s => s.AgreementDocuments.CountAsync()));
    }

    [Fact]
    public async Task Without_a_program_the_demonstration_has_no_jobs_and_pages_say_so()
    {
        await using var room = await TestRoom.Start(s => s with { Program = null, Region = null });
        await DemoMeeting.Make(room.Services);
        var administrator = await room.Administrator();
        var meeting = await room.InStore(s => s.Meetings.Select(m => m.Id).SingleAsync());
        Assert.Contains("without the program that solves", (await administrator.Get($"/meetings/{meeting}/jobs")).Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await administrator.Get($"/meetings/{meeting}/jobs/new/plan")).Status);
    }
}
