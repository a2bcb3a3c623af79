using System.Net;
using Darya.Web.Accounts;
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
        Assert.DoesNotContain("Still being solved", (await administrator.Get(here)).Shown, StringComparison.Ordinal);
        await DemoMeeting.Make(room.Services); // not twice
        Assert.Equal(1, await room.InStore(s => s.Meetings.CountAsync()));
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
