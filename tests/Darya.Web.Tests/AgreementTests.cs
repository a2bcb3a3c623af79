using System.Net;
using System.Text;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class AgreementTests
{
    [Fact]
    public async Task An_agreement_that_is_sent_is_told_term_by_term_in_both_languages()
    {
        await using var meeting = await MountainMeeting.Open();
        var page = (await meeting.Scene.Of(Role.Observer, meeting.Scene.Kazakhstan).Get(meeting.Here)).Shown;
        Assert.Contains("at least 480", page, StringComparison.Ordinal);
        Assert.Contains("не менее 480", page, StringComparison.Ordinal);
        Assert.Contains("<td>E</td>", page, StringComparison.Ordinal); // the letter of an amount
        Assert.Contains("from the file mountain.json", page, StringComparison.Ordinal);
        Assert.Contains("agree test", page, StringComparison.Ordinal); // how to make the run that is missing

        var answer = (await meeting.Scene.Auditor.Get($"/api/v1{meeting.Here}")).Json;
        Assert.Equal("mountain", answer.GetProperty("name").GetString());
        Assert.Equal(3, answer.GetProperty("terms").GetArrayLength());
        Assert.Equal(1, (await meeting.Scene.Auditor.Get($"/api/v1{meeting.Scene.Here}/agreements")).Json.GetArrayLength());
    }

    [Fact]
    public async Task The_same_document_twice_is_refused_and_another_one_is_the_next_version()
    {
        await using var meeting = await MountainMeeting.Open();
        var (office, files) = (meeting.Scene.Secretariat, meeting.Scene.Here + "/agreements/files");
        Assert.Equal(HttpStatusCode.Conflict, (await office.Send(files, "again.json", MountainMeeting.Bytes(MountainMeeting.Document()))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await office.Send(files, "../../next.json", MountainMeeting.Bytes(MountainMeeting.Document(500)))).Status);
        var versions = await meeting.Scene.Room.InStore(s => s.AgreementVersions.OrderBy(v => v.Number).ToListAsync());
        Assert.Equal([1, 2], versions.Select(v => v.Number));
        Assert.Equal("next.json", versions[1].OriginName);
        Assert.NotEqual(versions[0].Hash, versions[1].Hash);

        var difference = (await office.Get(meeting.Here + "/difference?from=1&to=2")).Shown;
        Assert.Contains("quantity.amounts[--05-01..--08-31].value", difference, StringComparison.Ordinal);
        Assert.Contains("<td>480</td><td>500</td>", difference, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get(meeting.Here + "/versions/3")).Status);
    }

    [Fact]
    public async Task A_document_with_errors_is_refused_with_every_line_and_field()
    {
        await using var meeting = await MountainMeeting.Open();
        var broken = Encoding.UTF8.GetString(MountainMeeting.Bytes(MountainMeeting.Document(500))).Replace("\"GWh\"", "\"parsec\"", StringComparison.Ordinal).Replace("--08-31", "--08-41", StringComparison.Ordinal);
        var refused = await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", "broken.json", Encoding.UTF8.GetBytes(broken));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("broken.json(", refused.Shown, StringComparison.Ordinal);
        Assert.Contains("parsec", refused.Shown, StringComparison.Ordinal);
        Assert.Contains("--08-41", refused.Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", "empty.json", [])).Status);
        var large = await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", "large.json", new byte[500 * 1024]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, large.Status);
        Assert.Contains("480 KiB", large.Shown, StringComparison.Ordinal);
        Assert.Single(await meeting.Scene.Room.InStore(s => s.AgreementVersions.ToListAsync()));
    }

    [Fact]
    public async Task A_term_that_is_changed_in_its_form_becomes_a_version_and_names_who_made_it()
    {
        await using var meeting = await MountainMeeting.Open();
        var (office, term) = (meeting.Scene.Secretariat, $"{meeting.Here}/versions/1/terms/{MountainMeeting.Summer}");
        var shown = (await meeting.Scene.Of(Role.Expert, meeting.Scene.Uzbekistan).Post(term + "/sentence", MountainMeeting.Form("512,5"))).Shown;
        Assert.Contains("at least 512.5", shown, StringComparison.Ordinal);
        Assert.Contains("не менее 512,5", shown, StringComparison.Ordinal);
        Assert.Single(await meeting.Scene.Room.InStore(s => s.AgreementVersions.ToListAsync())); // showing keeps nothing

        Assert.Equal(HttpStatusCode.Redirect, (await office.Post(term, MountainMeeting.Form("512.5"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Post(term, MountainMeeting.Form("530"))).Status); // made from a version that is not the newest any more
        Assert.Equal(HttpStatusCode.Conflict, (await office.Post($"{meeting.Here}/versions/2/terms/{MountainMeeting.Summer}", MountainMeeting.Form("512.5"))).Status);
        var version = await meeting.Scene.Room.InStore(s => s.AgreementVersions.SingleAsync(v => v.Number == 2));
        Assert.Equal(MountainMeeting.Summer, version.OriginName);
        Assert.Contains("set in the meeting room", version.Json, StringComparison.Ordinal);
        Assert.Contains("Sanjar", (await office.Get(meeting.Here)).Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("many", "--05-01", "A number is needed")]
    [InlineData("480", "May", "A day is needed")]
    [InlineData("480", "2027-05-01", "amount_0")]
    public async Task What_a_form_cannot_say_is_named_at_its_field(string amount, string from, string message)
    {
        await using var meeting = await MountainMeeting.Open();
        var refused = await meeting.Scene.Secretariat.Post($"{meeting.Here}/versions/1/terms/{MountainMeeting.Summer}", MountainMeeting.Form(amount, from));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.Shown, StringComparison.Ordinal);
        Assert.Contains("href=\"#amount_0_", refused.Text, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"darya/agreement/1\"")]
    [InlineData("akn", "akomaNtoso")]
    [InlineData("lrml", "LegalRuleML")]
    public async Task A_version_is_saved_in_other_formats(string export, string holds)
    {
        await using var meeting = await MountainMeeting.Open();
        var answer = await meeting.Scene.Of(Role.Head, meeting.Scene.Uzbekistan).Get($"{meeting.Here}/versions/1/files/{export}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(holds, answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await meeting.Scene.Auditor.Get($"{meeting.Here}/versions/1/files/exe")).Status);
    }

    [Fact]
    public async Task A_clause_says_which_term_of_which_version_it_is_about_and_so_does_its_decision()
    {
        await using var meeting = await MountainMeeting.Open();
        var (here, office) = (meeting.Scene.Here, meeting.Scene.Secretariat);
        await office.Post(here + "/text", ("heading_en", "Release"), ("text_en", "The lake releases."));
        var clause = await meeting.Scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", $"{meeting.Agreement}|1|{MountainMeeting.Summer}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", $"{meeting.Agreement}|1|nothing"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", "x"))).Status);
        await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "1"));

        var page = (await meeting.Scene.Auditor.Get($"{here}/text/{clause}")).Shown;
        Assert.Contains("About the term summer of mountain, version 1", page, StringComparison.Ordinal);
        var about = (await meeting.Scene.Auditor.Get($"/api/v1{here}/text/{clause}/terms")).Json[0];
        Assert.Equal((1, MountainMeeting.Summer), (about.GetProperty("agreement_version").GetInt32(), about.GetProperty("term").GetString()));
        var protocol = (await meeting.Scene.Auditor.Get(here + "/protocol")).Shown;
        Assert.Contains("About the term summer of mountain, version 1", protocol, StringComparison.Ordinal);
        Assert.Contains("Annex 1.", protocol, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_are_chosen_by_kind_and_party_in_the_address_and_leave_as_tables()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        var reader = meeting.Scene.Auditor;
        var all = (await reader.Get(meeting.Here + "?format=json")).Json.GetProperty("tables");
        Assert.Equal(3, all[0].GetProperty("rows").GetArrayLength());
        var payments = await reader.Get(meeting.Here + "?kind=payment&party=DOWN");
        Assert.Contains("1 of 3 terms are shown.", payments.Shown, StringComparison.Ordinal);
        Assert.Contains("kind=payment&party=DOWN&format=xlsx", payments.Shown, StringComparison.Ordinal);
        var amounts = (await reader.Get(meeting.Here + "?kind=releaseschedule&format=csv&table=amounts")).Text;
        Assert.Contains("summer,05-01,08-31,500,hm3,E,", amounts, StringComparison.Ordinal);
        Assert.DoesNotContain("thanks", amounts, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Get(meeting.Here + "?party=XX")).Status);
    }

    [Fact]
    public async Task The_ledger_leaves_with_a_column_for_each_reporter()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        var csv = (await meeting.Scene.Auditor.Get(meeting.Here + "/ledger?format=csv")).Text.Split("\r\n");
        Assert.Contains("Reported by", csv[0], StringComparison.Ordinal);
        var row = Assert.Single(csv, l => l.Contains(",summer,", StringComparison.Ordinal));
        Assert.Contains(",500,", row, StringComparison.Ordinal); // promised
        Assert.Contains("455", row, StringComparison.Ordinal);
        Assert.Contains("470", row, StringComparison.Ordinal);
        Assert.Contains(",15,", row, StringComparison.Ordinal); // apart, no mean of them
    }
}
