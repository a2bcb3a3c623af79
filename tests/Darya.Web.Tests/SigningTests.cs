using System.Net;
using System.Security.Cryptography;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class SigningTests
{
    [Fact]
    public async Task A_text_is_signed_by_the_heads_of_all_delegations_and_can_be_checked_by_anybody()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        var scene = meeting.Scene;
        var signing = "/api/v1" + scene.Here + "/signing";
        var text = (await scene.Auditor.Get(signing)).Json;
        var hash = text.GetProperty("hash").GetString()!;
        Assert.True(text.GetProperty("is_ready").GetBoolean());
        var file = await scene.Auditor.Bytes($"{scene.Here}/signing/texts/{hash}");
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(file)));
        var clause = text.GetProperty("text").GetProperty("clauses")[0];
        Assert.Equal("Озеро отдаёт воду полям.", clause.GetProperty("text").GetProperty("ru").GetString());
        Assert.Equal(MountainMeeting.Summer, clause.GetProperty("terms")[0].GetProperty("term").GetString());
        Assert.Equal(64, clause.GetProperty("terms")[0].GetProperty("sha256").GetString()!.Length);

        Assert.Equal(HttpStatusCode.Redirect, (await Sign(scene, scene.Kazakhstan, hash)).Status);
        Assert.Contains("1 of 2 delegations have signed", (await scene.Auditor.Get(scene.Here + "/signing")).Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Sign(scene, scene.Kazakhstan, hash)).Status); // not twice
        Assert.Equal(HttpStatusCode.Redirect, (await Sign(scene, scene.Uzbekistan, hash)).Status);
        var signed = (await scene.Auditor.Get(signing)).Json;
        Assert.True(signed.GetProperty("is_signed_by_all").GetBoolean());
        Assert.Equal(["Kairat", "Ulugbek"], signed.GetProperty("signatures").EnumerateArray().Select(s => s.GetProperty("signer").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains(hash, (await scene.Auditor.Get(scene.Here + "/protocol")).Shown, StringComparison.Ordinal);
        Assert.Contains(hash, (await scene.Secretariat.Get(scene.Here + "/audit")).Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_changed_needs_new_signatures_and_the_signed_one_stays()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        var (scene, here) = (meeting.Scene, meeting.Scene.Here);
        var hash = await Hash(scene);
        Assert.Equal(HttpStatusCode.Redirect, (await Sign(scene, scene.Kazakhstan, hash)).Status);
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        await scene.Secretariat.Post($"{here}/text/{clause}/versions", ("version", "1"), ("text_en", "Another text."), ("text_ru", "Другой текст."));
        var stale = await Sign(scene, scene.Uzbekistan, hash);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status); // a version without a decision
        Assert.Contains("cannot be signed yet", (await scene.Auditor.Get(here + "/signing")).Shown, StringComparison.Ordinal);
        await scene.Secretariat.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "2"), ("note", ""));
        var page = (await scene.Auditor.Get(here + "/signing")).Shown;
        Assert.Contains("0 of 2 delegations have signed", page, StringComparison.Ordinal);
        Assert.Contains("Signed before the text was changed", page, StringComparison.Ordinal);
        var changed = await Sign(scene, scene.Uzbekistan, hash);
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("changed meanwhile", changed.Shown, StringComparison.Ordinal);
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(await scene.Auditor.Bytes($"{here}/signing/texts/{hash}"))));
        Assert.NotEqual(hash, await Hash(scene));
    }

    [Fact]
    public async Task Nobody_signs_with_a_wrong_password_or_before_anything_is_adopted()
    {
        await using var scene = await Scene.Open();
        var early = await Sign(scene, scene.Kazakhstan, await Hash(scene));
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        var wrong = await scene.Of(Role.Head, scene.Kazakhstan).Post($"{scene.Here}/delegations/{scene.Kazakhstan}/signatures", ("hash", await Hash(scene)), ("password", "not this one at all"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("The password is not right.", wrong.Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Get($"{scene.Here}/signing/texts/{new string('0', 64)}")).Status);
        Assert.Equal(0, await scene.Room.InStore(s => s.Signatures.CountAsync()));
    }

    private static async Task<string> Hash(Scene scene) => (await scene.Auditor.Get("/api/v1" + scene.Here + "/signing")).Json.GetProperty("hash").GetString()!;

    private static Task<Answer> Sign(Scene scene, Guid delegation, string hash) => scene.Of(Role.Head, delegation).Post(
        $"{scene.Here}/delegations/{delegation}/signatures", ("hash", hash), ("password", TestRoom.Password));
}
