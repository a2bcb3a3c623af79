using System.Net;
using Xunit;

namespace Darya.Web.Tests;

public sealed class SafetyTests
{
    [Fact]
    public async Task Every_answer_forbids_other_hosts_and_anything_inline()
    {
        await using var scene = await Scene.Open();
        foreach (var (guest, path) in new[] { (scene.Room.Stranger(), "/sign-in"), (scene.Secretariat, scene.Here), (scene.Secretariat, "/no-such-page"), (scene.Secretariat, "/api/v1/meetings") })
        {
            var headers = (await guest.Get(path)).Headers;
            Assert.Contains("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'", headers, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", headers, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
            Assert.Contains("X-Content-Type-Options: nosniff", headers, StringComparison.Ordinal);
            Assert.Contains("no-store", headers, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts()
    {
        await using var room = await TestRoom.Start();
        var guest = await room.Administrator();
        var cookies = guest.Cookies.GetCookies(room.Address).ToList();
        Assert.Equal(["darya", "darya-form"], cookies.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, c => Assert.True(c.HttpOnly, c.Name));
    }

    [Fact]
    public async Task Guesses_are_limited()
    {
        await using var room = await TestRoom.Start(s => s with { GuessesPerMinute = 3 });
        using var guest = room.Stranger();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            answers.Add((await guest.Get("/invitations/" + new string('x', 43))).Status);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using var scene = await Scene.Open();
        var answer = await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", "x"), ("text_en", new string('x', 600_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task Unknown_pages_and_methods_are_answered_and_run_nothing()
    {
        await using var room = await TestRoom.Start();
        using var guest = room.Stranger();
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Get("/meeting-rooms")).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await guest.PostWith(null, "/meetings/x/../../account")).Status);
        Assert.Equal("/sign-in?to=%2Fmeetings", (await guest.Get("/meetings")).Location);
    }
}
