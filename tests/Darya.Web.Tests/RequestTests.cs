using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Requests that no page makes.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task A_request_that_is_no_form_is_refused_whatever_it_is()
    {
        await using var scene = await Scene.Open();
        var token = await scene.Secretariat.Token();
        foreach (var (type, body) in new[]
        {
            ("application/json", """{"heading_en":"x","text_en":"y"}"""), ("text/plain", "heading_en=x"), ("application/xml", Bomb), ("text/xml", Bomb), ("multipart/mixed; boundary=x", "--x--"),
            ("multipart/form-data", "--x\r\n\r\n--x--"), ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"text_en\"\r\n\r\nno end"),
            ("multipart/form-data; boundary=" + new string('x', 300), "--x--"), ("multipart/form-data; boundary=x", "--x\r\n" + new string('h', 40_000) + "\r\n--x--"),
            ("multipart/form-data; boundary=x", "nothing"), ("application/x-www-form-urlencoded; charset=no-such", "heading_en=x&text_en=y"),
            ("application/x-www-form-urlencoded; charset=utf-7", "heading_en=+ADw-&text_en=y"), ("application/x-www-form-urlencoded", "%zz=%"), ("nonsense", "x"),
        })
        {
            foreach (var path in new[] { scene.Here + "/text", scene.Here + "/agreements/files", "/sign-in", "/language", $"{scene.Here}/delegations/{scene.Kazakhstan}/papers" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                request.Headers.Add("RequestVerificationToken", token); // past the token of the form
                var answer = await scene.Secretariat.Ask(request);
                Assert.True((int)answer.Status is >= 400 and < 500, $"{path} {type}: {answer.Status}");
                Assert.Contains("nosniff", answer.Headers, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Ten_thousand_fields_a_long_name_and_the_sign_nul_are_refused()
    {
        await using var scene = await Scene.Open();
        var many = Enumerable.Range(0, 10_000).Select(i => ($"f{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "x")).ToArray();
        Assert.Equal(HttpStatusCode.BadRequest, (await scene.Secretariat.Post(scene.Here + "/text", many)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await scene.Secretariat.Post(scene.Here + "/text", (new string('n', 5000), "x"))).Status);
        foreach (var (path, field) in new[] { ("/sign-in", "address"), (scene.Here + "/runs", "folder"), (scene.Here + "/text", "text_en"), (scene.Here + "/agreements/library", "document") })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await scene.Secretariat.Post(path, (field, "a\0b"))).Status);
        }
    }

    [Fact]
    public async Task Fields_that_come_twice_or_in_broken_letters_change_nothing_unseen()
    {
        await using var scene = await Scene.Open();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Secretariat.Post(scene.Here + "/invitations", ("invited", "x"), ("role", "auditor"), ("role", "secretariat"))).Status);
        using var request = new HttpRequestMessage(HttpMethod.Post, scene.Here + "/text")
        {
            Content = new ByteArrayContent([.. Encoding.ASCII.GetBytes("heading_en=%FF%FE%ED%A0%80&text_en=x&__RequestVerificationToken=" + Uri.EscapeDataString(await scene.Secretariat.Token()))]),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Secretariat.Ask(request)).Status);
        Assert.Equal("%FF%FE%ED%A0%80", await scene.Room.InStore(s => s.Clauses.Select(c => c.HeadingEn).SingleAsync())); // as it was sent, since it is no text
        foreach (var sign in new[] { "\u202E", "\u2066", "\u0007", "\u007F" })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", "a" + sign + "b"), ("text_en", "x"))).Status);
        }
    }

    [Fact]
    public async Task Odd_addresses_are_answered_without_a_fault()
    {
        await using var scene = await Scene.Open();
        foreach (var path in new[]
        {
            "/meetings/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2froom.db", "/assets/%00", scene.Here + "/runs/x", scene.Here + "/audit?before=99999999999999999999", scene.Here + "/audit?before=-1",
            scene.Here + "/agreements/" + Guid.Empty, scene.Here + "/text/" + Guid.Empty, scene.Here + "/protocol/document?x=%FF", "/sign-in?to=%0d%0aSet-Cookie:x", "/sign-in?to=//evil.example",
            scene.Here + "/jobs/new/%2e%2e%2fplan", "/api/v1/meetings/" + Guid.Empty, "/openapi/..%2f.json", "/" + new string('x', 6000),
        })
        {
            var answer = await scene.Secretariat.Get(path);
            Assert.True((int)answer.Status < 500, $"{path}: {answer.Status}");
            Assert.DoesNotContain("evil", answer.Location ?? "", StringComparison.Ordinal);
        }
    }

    /// <summary>Entities of entities: nothing here reads XML, so nothing expands them.</summary>
    private const string Bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><x>&b;&c;</x>";
}
