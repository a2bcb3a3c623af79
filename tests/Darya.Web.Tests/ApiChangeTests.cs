using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Programs change what pages change, by the same functions and under the same rules.</summary>
public sealed class ApiChangeTests
{
    private const string Passphrase = "a sentence of some words";

    private static readonly string[] Members = ["KZ", "UZ"];

    [Fact]
    public async Task A_program_writes_the_text_as_pages_do()
    {
        await using var meeting = await MountainMeeting.Open();
        var (scene, api) = (meeting.Scene, "/api/v1" + meeting.Scene.Here);
        var (office, head) = (scene.Secretariat, scene.Of(Role.Head, scene.Kazakhstan));
        var clause = await Made(office, api + "/text", new { heading_en = "Release", heading_ru = "Попуск", text_en = "The lake releases." });
        var own = $"{api}/delegations/{scene.Kazakhstan}";
        await Made(office, $"{api}/text/{clause}/versions", new { text_en = "The lake releases water.", version = 1 });
        await Made(office, $"{api}/text/{clause}/term", new { version = 2, agreement = meeting.Agreement, agreement_version = 1, term = MountainMeeting.Summer });
        await Made(head, $"{own}/text/{clause}/comments", new { comment = "How much?", version = 2 });
        await Made(head, $"{own}/text/{clause}/votes", new { vote = "for", version = 2 });
        await Made(office, $"{api}/text/{clause}/decisions", new { decision = "adopted", version = 2, note = "By consensus." });

        var read = (await scene.Auditor.Get($"{api}/text/{clause}")).Json;
        Assert.Equal("The lake releases water.", read.GetProperty("versions")[1].GetProperty("text").GetProperty("ru").GetString()); // the one that is given stands for the other
        Assert.Equal("How much?", read.GetProperty("comments")[0].GetProperty("text").GetString());
        Assert.Equal("for", read.GetProperty("votes")[0].GetProperty("vote").GetString());
        Assert.Equal("adopted", read.GetProperty("decisions")[0].GetProperty("decision").GetString());
        Assert.Equal(MountainMeeting.Summer, (await scene.Auditor.Get($"{api}/text/{clause}/terms")).Json[0].GetProperty("term").GetString());
        var acts = await scene.Room.InStore(s => s.AuditEntries.Where(e => e.Line.Contains("clause.")).Select(e => e.Line).ToListAsync());
        Assert.Contains(acts, l => l.Contains("clause.vote", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_does_what_the_secretariat_and_a_head_do()
    {
        await using var meeting = await MountainMeeting.Open();
        var (scene, api) = (meeting.Scene, "/api/v1" + meeting.Scene.Here);
        var (office, head) = (scene.Secretariat, scene.Of(Role.Head, scene.Kazakhstan));
        var own = $"{api}/delegations/{scene.Kazakhstan}";
        var point = await Made(office, api + "/agenda", new { point_en = "Winter", point_ru = "Зима" });
        await Made(office, $"{api}/agenda/{point}/up", new { });
        await Made(office, $"{api}/agenda/{point}/remove", new { });
        await Made(office, api + "/delegations", new { state = "TJ", name_en = "Tajikistan", name_ru = "Таджикистан" });
        var invited = await office.Program(api + "/invitations", """{"invited":"Guest","role":"auditor"}""");
        Assert.Equal(HttpStatusCode.OK, invited.Status);
        using var guest = await scene.Room.Accept(invited, "Gulnara");
        var open = await head.Program(own + "/invitations", """{"invited":"Guest","role":"observer"}""");
        await Made(office, $"{api}/invitations/{open.Json.GetProperty("id").GetString()}/withdraw", new { });

        await Made(head, own + "/papers", new { title = "Note", text = "For ourselves." });
        var proposal = await Made(head, own + "/proposals", new { title = "Offer", text = "500 hm³", passphrase = Passphrase });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.Program($"{own}/proposals/{proposal}/table", """{"passphrase":"another sentence of words"}""")).Status);
        await Made(head, $"{own}/proposals/{proposal}/table", new { passphrase = Passphrase });
        var other = await Made(head, own + "/proposals", new { title = "Other", text = "400 hm³", passphrase = Passphrase });
        await Made(head, $"{own}/proposals/{other}/withdraw", new { });
        Assert.Equal(["500 hm³"], (await scene.Auditor.Get(api + "/proposals")).Json.EnumerateArray().Select(p => p.GetProperty("text").GetString()).Where(t => t is not null));
        await Made(head, own + "/gains", new { open = true });
        Assert.Contains((await scene.Auditor.Get(api + "/gains")).Json.EnumerateArray(), d => d.GetProperty("is_open").GetBoolean());

        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan");
        var run = await Made(office, api + "/runs", new { folder = "plan" });
        Assert.Equal(HttpStatusCode.OK, (await scene.Auditor.Get($"{api}/runs/{run}")).Status);
        var (_, runs) = await scene.WithJobs();
        await Made(head, $"{own}/runs/{runs[scene.Kazakhstan]}/lay", new { });
        await Made(scene.Administrator, "/api/v1/meetings", new { title_en = "Next", place = "Bishkek", first_day = "2027-03-01", invited = "Office", usual = true });
    }

    [Fact]
    public async Task A_program_lays_agreements_changes_terms_and_sends_readings()
    {
        await using var meeting = await MountainMeeting.Open();
        var (office, api) = (meeting.Scene.Secretariat, "/api/v1" + meeting.Here);
        var document = JsonDocument.Parse(MountainMeeting.Bytes(MountainMeeting.Document(500))).RootElement;
        await Made(office, $"/api/v1{meeting.Scene.Here}/agreements/files", new { name = "next.json", content = document });
        var term = $"{api}/versions/2/terms/{MountainMeeting.Summer}";
        await Made(office, term, new { amount = new[] { new { from = "--05-01", to = "--08-31", value = 510.5 } } }); // the rest stays as it stands
        var read = (await office.Get(api)).Json;
        Assert.Equal(3, read.GetProperty("version").GetInt32());
        var summer = read.GetProperty("terms").EnumerateArray().Single(t => t.GetProperty("id").GetString() == MountainMeeting.Summer);
        Assert.Equal(510.5, summer.GetProperty("amounts")[0].GetProperty("value").GetDouble());
        Assert.Contains("5", summer.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
        var refused = await office.Program(term.Replace("versions/2", "versions/3", StringComparison.Ordinal), """{"debtors":["NOBODY"],"bound":"almost","amount":[{"from":"--05-41","to":"--08-31","value":-1}]}""");
        Assert.Equal(["amount_0_from", "bound", "debtors"], Fields(refused).Order(StringComparer.Ordinal));

        const string readings = "meter,reporter,from,to,value,unit,note\nrelease,UP,2026-05-01,2026-08-31,470,hm3,\n";
        await Made(office, api + "/ledger/readings", new { name = "season.csv", content = readings });
        Assert.Equal(1, (await office.Get(api + "/ledger")).Json.GetProperty("readings").GetInt32());
        var broken = await office.Program(api + "/ledger/readings", JsonSerializer.Serialize(new { name = "../season.csv", content = readings.Replace("UP", "NOBODY", StringComparison.Ordinal) }));
        Assert.Contains("season.csv(2)", broken.Json.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_starts_ends_and_repeats_jobs()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var (office, api) = (scene.Secretariat, "/api/v1" + scene.Here);
        var job = await Made(office, api + "/jobs/new/plan", new { job_members = Members, job_first_year = 2002, job_last_year = "2002", job_step = "month", job_end = "record" });
        await JobTests.Until(office, $"{scene.Here}/jobs/{job}", "running");
        await Made(office, $"{api}/jobs/{job}/cancel", new { });
        await JobTests.Until(office, $"{scene.Here}/jobs/{job}", "cancelled");
        await Made(office, $"{api}/jobs/{job}/again", new { });
        await JobTests.Until(office, $"{scene.Here}/jobs/{job}", "running");
        await Made(office, $"{api}/jobs/{job}/cancel", new { });
        var refused = await office.Program(api + "/jobs/new/plan", """{"job_members":"XX","job_first_year":1800,"job_speed":"fast"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "job_members", "job_first_year", "job_last_year", "job_step", "job_end", "job_speed" }, Fields(refused).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_cookie_changes_nothing_and_neither_does_a_token_that_only_reads()
    {
        await using var scene = await Scene.Open();
        var path = $"/api/v1{scene.Here}/agenda";
        using var byCookie = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("""{"point_en":"x"}""", Encoding.UTF8, "application/json") };
        byCookie.Headers.Add("RequestVerificationToken", await scene.Secretariat.Token());
        Assert.Equal(HttpStatusCode.Unauthorized, (await scene.Secretariat.Ask(byCookie)).Status);

        var page = await scene.Secretariat.Post("/account/tokens", ("token_name", "reader"));
        using var reader = scene.Room.Stranger(page.Text[page.Text.IndexOf("darya_", StringComparison.Ordinal)..][..49]);
        Assert.Equal(HttpStatusCode.OK, (await reader.Get($"/api/v1{scene.Here}")).Status);
        using var byReader = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("""{"point_en":"x"}""", Encoding.UTF8, "application/json") };
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Ask(byReader)).Status);
        Assert.Equal(4, await scene.Room.InStore(s => s.AgendaItems.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await scene.Secretariat.Program(path, """{"point_en":"x"}""")).Status);
    }

    [Theory]
    [InlineData("", 422)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("""{"point_en":"a","point_en":"b"}""", 400)]
    [InlineData("""{"point_en":"\ud800"}""", 400)]
    [InlineData("""{"\udc00":"a"}""", 400)]
    [InlineData("""{"point_en":"a\u0000b"}""", 422)]
    [InlineData("""{"point_en":"a\u202eb"}""", 422)]
    [InlineData("""{"point_en":"a\uffffb"}""", 422)]
    [InlineData("""{"point_en":{"a":1}}""", 422)]
    [InlineData("""{"point_en":[[1]]}""", 422)]
    [InlineData("""{"point_en":"a","other":1}""", 422)]
    public async Task A_broken_object_is_refused_in_words(string json, int status)
    {
        await using var scene = await Scene.Open();
        var answer = await scene.Secretariat.Program($"/api/v1{scene.Here}/agenda", json);
        Assert.Equal(status, (int)answer.Status);
        Assert.Contains("application/problem+json", answer.Headers, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Json.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task What_is_deep_large_packed_or_of_another_kind_is_refused_in_words()
    {
        await using var scene = await Scene.Open();
        var path = $"/api/v1{scene.Here}/agenda";
        var office = scene.Secretariat;
        Assert.Equal(HttpStatusCode.BadRequest, (await office.Program(path, "{\"point_en\":" + new string('[', 50_000) + new string(']', 50_000) + "}")).Status);
        var many = "{" + string.Join(',', Enumerable.Range(0, 10_000).Select(i => FormattableString.Invariant($"\"f{i}\":1"))) + "}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Program(path, many)).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await office.Program(path, $"{{\"point_en\":\"{new string('x', 600_000)}\"}}")).Status);
        var page = await office.Post("/account/tokens", ("token_name", "writer"), ("token_change", "yes"));
        using var writer = scene.Room.Stranger(page.Text[page.Text.IndexOf("darya_", StringComparison.Ordinal)..][..49]);
        foreach (var (type, packing, status) in new[] { ("text/plain", "", 415), ("application/x-www-form-urlencoded", "", 415), ("application/json", "gzip", 415), ("application/json; charset=utf-16", "", 415), ("application/json", "", 400) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent([.. "{\"point_en\":\""u8, 0xC3, 0x28, .. "\"}"u8]) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            if (packing.Length > 0)
            {
                request.Content.Headers.ContentEncoding.Add(packing);
            }

            var answer = await writer.Ask(request);
            Assert.Equal(status, (int)answer.Status);
            Assert.NotEmpty(answer.Json.GetProperty("errors").EnumerateArray());
        }
    }

    [Fact]
    public async Task The_description_says_what_programs_send()
    {
        await using var scene = await Scene.Open();
        var paths = (await scene.Secretariat.Get("/openapi/v1.json")).Json.GetProperty("paths");
        foreach (var path in paths.EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var named = operation.Value.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToList() : [];
                Assert.All(path.Name.Split('/').Where(p => p.StartsWith('{')), p => Assert.Contains(p.Trim('{', '}'), named));
            }
        }

        var comment = paths.GetProperty("/api/v1/meetings/{meeting}/delegations/{delegation}/text/{clause}/comments").GetProperty("post");
        var schema = comment.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").ToString();
        Assert.Contains("comment", schema, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string?> Made(Guest guest, string path, object body)
    {
        var answer = await guest.Program(path, JsonSerializer.Serialize(body));
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Text}");
        return answer.Json.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    private static IEnumerable<string> Fields(Answer answer) => answer.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()!);
}
