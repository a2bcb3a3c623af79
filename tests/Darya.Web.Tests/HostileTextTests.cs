using System.Net;
using System.Text;
using Darya.Web.Meetings;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Texts that would run, or lie about themselves, if a page did not show them as text.</summary>
public sealed class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Image = "\"'><img src=x onerror=alert(2)>";
    private const string Formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
    private const string Passphrase = "a sentence of some words";

    [Fact]
    public async Task What_people_write_is_shown_as_text_on_every_page_and_in_the_protocol()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        var (scene, here) = (meeting.Scene, meeting.Scene.Here);
        var (office, head) = (scene.Secretariat, scene.Of(Role.Head, scene.Kazakhstan));
        var own = $"{here}/delegations/{scene.Kazakhstan}";
        await Done(office.Post(here + "/text", ("heading_en", Script), ("heading_ru", Image), ("text_en", Script + Image + Formula), ("text_ru", Formula)));
        var clause = await scene.Room.InStore(s => s.Clauses.Where(c => c.HeadingEn == Script).Select(c => c.Id).SingleAsync());
        await Done(head.Post($"{own}/text/{clause}/comments", ("comment", Script + Image), ("version", "1")));
        await Done(office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "1"), ("note", Script + Image)));
        await Done(office.Post(here + "/agenda", ("point_en", Script + Image), ("point_ru", Image)));
        await Done(office.Post(here + "/delegations", ("state", "TJ"), ("name_en", Script), ("name_ru", Image), ("ministry", Image)));
        await Done(head.Post(own + "/papers", ("title", Script), ("text", Script + Image)));
        await Done(head.Post(own + "/proposals", ("title", Script), ("text", Script + Image), ("passphrase", Passphrase), ("again", Passphrase)));
        var proposal = await scene.Room.InStore(s => s.Proposals.Select(p => p.Id).SingleAsync());
        await Done(head.Post($"{own}/proposals/{proposal}/table", ("passphrase", Passphrase)));
        var version = await scene.Room.InStore(s => s.AgreementVersions.MaxAsync(v => v.Number));
        await Done(office.Post(FormattableString.Invariant($"{meeting.Here}/versions/{version}/terms/{MountainMeeting.Summer}"), [.. MountainMeeting.Form("505").Where(f => f.Name[..4] != "text"), ("text_en", Script), ("text_ru", Image)]));
        var readings = $"meter,reporter,from,to,value,unit,note\nrelease,UP,2027-05-01,2027-08-31,470,hm3,\"{(Script + Image + Formula).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";
        await Done(office.Send(meeting.Here + "/ledger/readings", Script + ".csv", Encoding.UTF8.GetBytes(readings)));
        await office.Post(here + "/invitations", ("invited", Script + Image), ("role", "auditor"));

        foreach (var page in new[]
        {
            "", "/people", "/runs", "/jobs", "/proposals", "/text", $"/text/{clause}", "/agreements", "/protocol", "/audit", $"/delegations/{scene.Kazakhstan}/papers", meeting.Here[here.Length..],
            meeting.Here[here.Length..] + "/ledger", meeting.Here[here.Length..] + "/difference", FormattableString.Invariant($"{meeting.Here[here.Length..]}/versions/{version + 1}/terms/{MountainMeeting.Summer}"),
        })
        {
            foreach (var guest in new[] { office, head })
            {
                var answer = await guest.Get(here + page);
                Assert.True((int)answer.Status is 200 or 403, $"{page}: {answer.Status}");
                Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("<img", answer.Text, StringComparison.Ordinal);
                Assert.Contains("nosniff", answer.Headers, StringComparison.Ordinal);
            }
        }

        using var stream = new MemoryStream(await office.Bytes(here + "/protocol/document"));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Contains(Script + Image + Formula, file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Empty(file.MainDocumentPart.ExternalRelationships.Concat<object>(file.MainDocumentPart.HyperlinkRelationships));
        Assert.Empty(file.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.FieldCode>());
    }

    [Fact]
    public async Task Files_are_saved_and_never_shown_as_a_page()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        await TestRuns.Write(meeting.Scene.Room.Settings.RunFolder, "plan");
        await meeting.Scene.Secretariat.Post(meeting.Scene.Here + "/runs", ("folder", "plan"));
        var run = await meeting.Scene.Room.InStore(s => s.Runs.Select(r => r.Id).SingleAsync());
        foreach (var path in new[]
        {
            $"{meeting.Scene.Here}/runs/{run}/files/results.csv", meeting.Here + "/ledger/file", meeting.Here + "/versions/1/files/json", meeting.Here + "/versions/1/files/akn",
            meeting.Here + "/versions/1/files/lrml", meeting.Scene.Here + "/protocol/document",
        })
        {
            var answer = await meeting.Scene.Secretariat.Get(path);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains("Content-Disposition: attachment; filename=", answer.Headers, StringComparison.Ordinal);
            Assert.Contains("nosniff", answer.Headers, StringComparison.Ordinal);
            Assert.DoesNotContain("text/html", answer.Headers, StringComparison.Ordinal);
        }
    }

    private static async Task Done(Task<Answer> sent)
    {
        var answer = await sent;
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Shown);
    }
}
