using System.Net;
using Darya.Agreements.Format;
using Darya.Agreements.Tests.Trials;
using Darya.Web.Meetings;
using Darya.Web.Trials;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Darya.Web.Tests;

public sealed class TrialTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5); // a loaded machine

    [Fact]
    public async Task A_term_that_is_moved_shows_the_own_gain_beside_that_of_the_version_and_the_joint_gain()
    {
        await using var meeting = await MountainMeeting.Open();
        var scene = meeting.Scene;
        await scene.Secretariat.Post(scene.Here + "/delegations", ("state", "UP"), ("name_en", "Upper state"), ("name_ru", "Верхнее"));
        var up = await scene.Room.InStore(s => Task.FromResult(s.Delegations.Single(d => d.State == "UP").Id));
        var head = await scene.Room.Accept(
            await scene.Secretariat.Post(scene.Here + "/invitations", ("invited", "Umut"), ("role", "head"), ("delegation", up.ToString())), "Umut");

        var own = await Try(meeting, head, "520");
        Assert.Contains("Joint gain", own, StringComparison.Ordinal);
        Assert.Equal(2, Count(own, "seen by its delegation only")); // of the two others
        var foreign = await Try(meeting, scene.Of(Role.Head, scene.Kazakhstan), "520");
        Assert.Equal(3, Count(foreign, "seen by its delegation only"));

        Assert.Equal(HttpStatusCode.Forbidden, (await scene.Of(Role.Head, scene.Kazakhstan).Post($"{scene.Here}/delegations/{up}/gains", ("open", "yes"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post($"{scene.Here}/delegations/{up}/gains", ("open", "yes"))).Status);
        Assert.Equal(2, Count(await Try(meeting, scene.Of(Role.Head, scene.Kazakhstan), "520"), "seen by its delegation only"));
        var said = (await scene.Auditor.Get($"/api/v1{scene.Here}/gains")).Json.EnumerateArray().ToDictionary(d => d.GetProperty("delegation").GetGuid(), d => d.GetProperty("is_open").GetBoolean());
        Assert.True(said[up] && !said[scene.Kazakhstan]);
        var answer = (await scene.Of(Role.Head, scene.Kazakhstan).Get($"/api/v1{meeting.Here}/versions/1/gains")).Json;
        Assert.Equal("done", answer.GetProperty("state").GetString());
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, answer.GetProperty("states")[0].GetProperty("gain_musd").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.GetProperty("states")[1].GetProperty("gain_musd").ValueKind);
        await head.Post($"{scene.Here}/delegations/{up}/gains");
        Assert.Equal(3, Count(await Try(meeting, scene.Of(Role.Head, scene.Kazakhstan), "520"), "seen by its delegation only"));
    }

    [Fact]
    public async Task More_than_the_lake_holds_is_said_to_be_missed()
    {
        await using var meeting = await MountainMeeting.Open();
        Assert.Contains("Every term that the plan computes can be kept", await Try(meeting, meeting.Scene.Auditor, "480"), StringComparison.Ordinal);
        Assert.Contains("cannot be kept together with the others: 1", await Try(meeting, meeting.Scene.Auditor, "9000"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_without_a_region_says_so()
    {
        await using var scene = await Scene.Open(s => s with { Region = null });
        var sent = await scene.Secretariat.Send(scene.Here + "/agreements/files", "mountain.json", MountainMeeting.Bytes(MountainMeeting.Document()));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("without a region", (await scene.Auditor.Get(sent.Location + "/versions/1/gains")).Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_wish_of_an_account_takes_the_place_of_its_older_one_and_few_may_wait()
    {
        using var gate = new ManualResetEventSlim();
        using var trials = new ClauseTrials(
            () =>
            {
                gate.Wait(Patience);
                return Mountain.Study();
            },
            TimeProvider.System,
            NullLogger<ClauseTrials>.Instance);
        var (ann, ben) = (Guid.NewGuid(), Guid.NewGuid());
        var first = Ask(trials, ann, 480)!;
        Assert.Same(first, Ask(trials, ben, 480)); // the same question is one look
        var second = Ask(trials, ann, 500)!;
        Assert.Equal(TrialPhase.Preparing, first.Phase); // another waits for it still
        var third = Ask(trials, ann, 510)!;
        await second.Ended.WaitAsync(Patience);
        Assert.Equal(TrialPhase.Cancelled, second.Phase);
        for (var i = 0; i < ClauseTrials.MostWaiting - 2; i++)
        {
            Assert.NotNull(Ask(trials, Guid.NewGuid(), 520 + i));
        }

        Assert.Null(Ask(trials, Guid.NewGuid(), 600));
        gate.Set();
        await Task.WhenAll(first.Ended, third.Ended).WaitAsync(Patience);
        Assert.Equal(TrialPhase.Done, first.Phase);
        Assert.Equal(TrialPhase.Done, third.Phase);
        Assert.True(Math.Abs(first.Outcome!.JointGainMusd - first.Outcome.States.Sum(s => s.GainMusd)) < 1e-9);
    }

    private static TrialJob? Ask(ClauseTrials trials, Guid account, double summer)
    {
        var agreement = MountainMeeting.Document(summer);
        return trials.Ask(account, AgreementWriter.Hash(agreement), agreement);
    }

    /// <summary>Asks until there is an answer, as the page does.</summary>
    private static async Task<string> Try(MountainMeeting meeting, Guest guest, string summer)
    {
        for (var i = 0; i < 30; i++)
        {
            var page = (await guest.Post($"{meeting.Here}/versions/1/terms/{MountainMeeting.Summer}/trial", MountainMeeting.Form(summer))).Shown;
            if (page.Contains("data-state=\"ended\"", StringComparison.Ordinal))
            {
                return page;
            }
        }

        throw new TimeoutException("The look did not end.");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
