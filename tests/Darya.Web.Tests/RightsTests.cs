using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Who may ask what: the list of endpoints is that of the running program, so a new one is tried without being named here.</summary>
public sealed class RightsTests
{
    private const string Passphrase = "a sentence of some words";

    [Fact]
    public async Task Every_endpoint_of_the_running_room_has_a_rule()
    {
        await using var room = await TestRoom.Start();
        var endpoints = EndpointRules.All(room.App).ToList();
        Assert.True(endpoints.Count > 40);
        Assert.All(endpoints, e => Assert.True(e.Rule is not null, e.Endpoint.DisplayName));
        Assert.All(endpoints, e => Assert.NotNull(e.Endpoint.Metadata.GetMetadata<HttpMethodMetadata>()));
    }

    [Fact]
    public async Task A_room_with_an_endpoint_without_a_rule_does_not_start()
    {
        await using var room = await TestRoom.Start();
        Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(room.App, "/bare", () => "open");
        var refused = Assert.Throws<InvalidOperationException>(() => EndpointRules.Require(room.App));
        Assert.Contains("/bare", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_for_the_own_delegation_stands_only_where_the_address_names_one()
    {
        await using var room = await TestRoom.Start();
        Assert.All(EndpointRules.All(room.App), e =>
        {
            var pattern = e.Endpoint.RoutePattern.RawText!;
            Assert.True(!e.Rule!.Rule.IsOwnOnly || pattern.Contains("{delegation:guid}", StringComparison.Ordinal), pattern);
            Assert.True(e.Rule.Rule.Audience != Audience.Meeting || pattern.Contains("{meeting:guid}", StringComparison.Ordinal), pattern);
            Assert.True(e.Rule.Rule.Audience == Audience.Meeting || !pattern.Contains("{meeting", StringComparison.Ordinal), pattern);
        });
    }

    [Fact]
    public async Task The_table_of_rights_is_the_one_that_was_read()
    {
        await using var room = await TestRoom.Start();
        var table = new StringBuilder("# Rights\n\nWho may ask each endpoint, as the program declares it. Own: of the delegation in the address.\n\n")
            .Append("| endpoint | act | who |\n| --- | --- | --- |\n");
        foreach (var line in EndpointRules.All(room.App).Select(e => $"| `{Method(e.Endpoint)} {e.Endpoint.RoutePattern.RawText}` | {e.Rule!.Act} | {Who(e.Rule.Rule)} |").Order(StringComparer.Ordinal))
        {
            table.Append(line).Append('\n');
        }

        var approved = Path.Combine(Path.GetDirectoryName(Here())!, "rights.approved.md");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            await File.WriteAllTextAsync(approved, table.ToString());
        }

        Assert.Equal(await File.ReadAllTextAsync(approved), table.ToString());
    }

    [Fact]
    public async Task Every_endpoint_lets_in_exactly_whom_its_rule_names()
    {
        await using var scene = await Scene.Open();
        var values = await Values(scene);
        var faults = new List<string>();
        var tries = 0;
        foreach (var (endpoint, declared) in EndpointRules.All(scene.Room.App).OrderBy(e => e.Endpoint.RoutePattern.RawText!.EndsWith("/remove", StringComparison.Ordinal)))
        {
            var rule = declared!.Rule;
            if (rule.Audience == Audience.Anyone)
            {
                continue; // nobody is kept out, and some of them end a session
            }

            foreach (var (name, seat, delegation, guest) in Everybody(scene))
            {
                foreach (var address in Addresses(scene, endpoint, values))
                {
                    var expected = rule.Audience switch
                    {
                        Audience.SignedIn => name != "stranger",
                        Audience.Administrator => name == "administrator",
                        _ => seat is { } role && rule.Roles.Contains(role) && (!rule.IsOwnOnly || address.Contains($"/delegations/{delegation}/", StringComparison.Ordinal)),
                    };
                    tries++;
                    if (await IsLetIn(guest, endpoint, address) != expected)
                    {
                        faults.Add($"{name}: {Method(endpoint)} {address} should {(expected ? "be let in" : "be refused")}");
                    }
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(tries > 400, $"{tries} tries");
    }

    [Fact]
    public async Task What_a_delegation_has_made_for_itself_is_reached_by_no_other_through_any_endpoint()
    {
        await using var scene = await Scene.Open();
        var values = await Values(scene);
        values["run"] = values[$"run {scene.Kazakhstan}"];
        values["job"] = values[$"job {scene.Kazakhstan}"];
        var faults = new List<string>();
        var tries = 0;
        foreach (var (endpoint, declared) in EndpointRules.All(scene.Room.App).Where(e => e.Endpoint.RoutePattern.Parameters.Any(p => p.Name is "run" or "job")))
        {
            if (endpoint.RoutePattern.RawText!.EndsWith("/lay", StringComparison.Ordinal))
            {
                continue; // it would be the meeting's afterwards
            }

            var isOfJob = endpoint.RoutePattern.RawText.Contains("{job", StringComparison.Ordinal); // a job of a delegation stands under its own address only
            foreach (var (name, seat, delegation, guest) in Everybody(scene))
            {
                var address = Addresses(scene, endpoint, values).First(); // that of Kazakhstan
                var isIn = await IsLetIn(guest, endpoint, address);
                var may = seat is { } role && declared!.Rule.Roles.Contains(role) && delegation == scene.Kazakhstan
                    && (!isOfJob || address.Contains("/delegations/", StringComparison.Ordinal));
                tries++;
                if (isIn != may)
                {
                    faults.Add($"{name}: {Method(endpoint)} {address} should {(may ? "be let in" : "be refused")}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(tries >= 150, $"{tries} tries");
    }

    [Fact]
    public async Task Every_form_needs_its_token()
    {
        await using var scene = await Scene.Open();
        var values = await Values(scene);
        foreach (var (endpoint, _) in EndpointRules.All(scene.Room.App).Where(e => Method(e.Endpoint) == "POST"))
        {
            foreach (var guest in scene.Seats.Values.Append(scene.Administrator).Append(scene.Room.Stranger()))
            {
                var answer = await guest.PostWith(null, Addresses(scene, endpoint, values).First());
                Assert.True(
                    answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound
                    || (answer.Status == HttpStatusCode.Unauthorized && IsOfPrograms(endpoint)) // a cookie is not even looked at
                    || answer.Location?.StartsWith("/sign-in?to=", StringComparison.Ordinal) == true,
                    $"{endpoint.RoutePattern.RawText}: {answer.Status}");
            }
        }
    }

    /// <summary>Everybody with the seat they have in the meeting.</summary>
    private static IEnumerable<(string Name, Role? Seat, Guid? Delegation, Guest Guest)> Everybody(Scene scene) =>
    [
        ("stranger", null, null, scene.Room.Stranger()),
        ("administrator", null, null, scene.Administrator),
        .. scene.Seats.Select(s => ($"{s.Key.Role} {(s.Key.Delegation == scene.Kazakhstan ? "KZ" : s.Key.Delegation is null ? "" : "UZ")}", (Role?)s.Key.Role, s.Key.Delegation, s.Value)),
    ];

    /// <summary>An address for each delegation where one is named, else one address.</summary>
    internal static IEnumerable<string> Addresses(Scene scene, RouteEndpoint endpoint, Dictionary<string, string> values)
    {
        Guid[] delegations = endpoint.RoutePattern.GetParameter("delegation") is null ? [scene.Kazakhstan] : [scene.Kazakhstan, scene.Uzbekistan];
        return delegations.Select(delegation => string.Concat(endpoint.RoutePattern.PathSegments.Select(s => "/" + string.Concat(s.Parts.Select(p => p switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "delegation" } => delegation.ToString(),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "proposal" } => values[$"proposal {delegation}"],
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "job" or "run" or "variant" or "change" or "study" } own when endpoint.RoutePattern.GetParameter("delegation") is not null =>
                values.GetValueOrDefault($"{Other(endpoint)}{own.Name} {delegation}", values[$"{own.Name} {delegation}"]),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => values.GetValueOrDefault(Other(endpoint) + parameter.Name, values[parameter.Name]),
            _ => throw new InvalidOperationException(endpoint.RoutePattern.RawText),
        })))));
    }

    /// <summary>What can be done once only is done by a program to another thing than by a page.</summary>
    private static string Other(RouteEndpoint endpoint) => IsOfPrograms(endpoint) && Method(endpoint) == "POST" ? "other " : "";

    /// <summary>Whether the endpoint itself answered: a form without fields is refused by it, not by the gate.</summary>
    private static async Task<bool> IsLetIn(Guest guest, RouteEndpoint endpoint, string address)
    {
        if (endpoint.RoutePattern.RawText is "/sign-out" or "/account/tokens/{token:guid}/revoke")
        {
            return (await guest.PostWith(null, address)).Status == HttpStatusCode.BadRequest; // as far as the token: the session stays, and whose token it is matters later
        }

        var answer = Method(endpoint) == "GET" ? await guest.Get(address) : IsOfPrograms(endpoint) ? await guest.Program(address) : await guest.Post(address);
        return answer.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Unauthorized)
            && answer.Location?.StartsWith("/sign-in?to=", StringComparison.Ordinal) != true;
    }

    /// <summary>One of everything that addresses name.</summary>
    internal static async Task<Dictionary<string, string>> Values(Scene scene)
    {
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan");
        var secretariat = scene.Secretariat;
        await secretariat.Post(scene.Here + "/runs", ("folder", "plan"));
        await secretariat.Post(scene.Here + "/text", ("heading_en", "Release"), ("text_en", "The reservoir releases."));
        await secretariat.Post(scene.Here + "/invitations", ("invited", "Guest"), ("role", "auditor"));
        foreach (var delegation in new[] { scene.Kazakhstan, scene.Uzbekistan })
        {
            await scene.Of(Role.Head, delegation).Post(
                $"{scene.Here}/delegations/{delegation}/proposals", ("title", "Offer"), ("text", "Text"), ("passphrase", Passphrase), ("again", Passphrase));
        }

        var (jobs, runs) = await scene.WithJobs();
        var (studies, moreStudies) = (await scene.WithStudies(), await scene.WithStudies());
        await secretariat.Send(scene.Here + "/agreements/files", "mountain.json", MountainMeeting.Bytes(MountainMeeting.Document()));
        return await scene.Room.InStore(async s =>
        {
            Runs.MeetingRun[] others = [.. new[] { scene.Kazakhstan, scene.Uzbekistan }.Select(d => new Runs.MeetingRun { Id = Guid.CreateVersion7(), MeetingId = scene.Meeting, DelegationId = d, Folder = $"other-{d}", LaidAt = DateTime.UtcNow })];
            s.AddRange(others);
            await s.SaveChangesAsync();
            var proposals = await s.Proposals.ToDictionaryAsync(p => p.DelegationId, p => p.Id);
            return new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["meeting"] = scene.Meeting.ToString(),
                ["other item"] = (await s.AgendaItems.OrderByDescending(i => i.Place).FirstAsync()).Id.ToString(),
                [$"other run {scene.Kazakhstan}"] = others[0].Id.ToString(),
                [$"other run {scene.Uzbekistan}"] = others[1].Id.ToString(),
                ["item"] = (await s.AgendaItems.OrderBy(i => i.Place).FirstAsync()).Id.ToString(),
                ["invitation"] = (await s.Invitations.FirstAsync(i => i.UsedAt == null)).Id.ToString(),
                ["run"] = (await s.Runs.SingleAsync(r => r.DelegationId == null)).Id.ToString(),
                [$"run {scene.Kazakhstan}"] = runs[scene.Kazakhstan].ToString(),
                [$"run {scene.Uzbekistan}"] = runs[scene.Uzbekistan].ToString(),
                ["job"] = jobs[scene.Meeting].ToString(),
                [$"job {scene.Kazakhstan}"] = jobs[scene.Kazakhstan].ToString(),
                [$"job {scene.Uzbekistan}"] = jobs[scene.Uzbekistan].ToString(),
                ["kind"] = "check",
                ["clause"] = (await s.Clauses.SingleAsync()).Id.ToString(),
                ["table"] = "results.csv",
                ["view"] = "headline",
                ["dataTable"] = "states",
                ["variantName"] = "dry",
                ["study"] = studies[scene.Meeting].Study.ToString(),
                [$"study {scene.Kazakhstan}"] = studies[scene.Kazakhstan].Study.ToString(),
                [$"study {scene.Uzbekistan}"] = studies[scene.Uzbekistan].Study.ToString(),
                [$"variant {scene.Kazakhstan}"] = studies[scene.Kazakhstan].Variant.ToString(),
                [$"variant {scene.Uzbekistan}"] = studies[scene.Uzbekistan].Variant.ToString(),
                [$"other study {scene.Kazakhstan}"] = moreStudies[scene.Kazakhstan].Study.ToString(),
                [$"other study {scene.Uzbekistan}"] = moreStudies[scene.Uzbekistan].Study.ToString(),
                [$"other variant {scene.Kazakhstan}"] = moreStudies[scene.Kazakhstan].Variant.ToString(),
                [$"other variant {scene.Uzbekistan}"] = moreStudies[scene.Uzbekistan].Variant.ToString(),
                [$"change {scene.Kazakhstan}"] = Guid.Empty.ToString(),
                [$"change {scene.Uzbekistan}"] = Guid.Empty.ToString(),
                ["file"] = "results.csv",
                ["documentName"] = "v1",
                [$"proposal {scene.Kazakhstan}"] = proposals[scene.Kazakhstan].ToString(),
                [$"proposal {scene.Uzbekistan}"] = proposals[scene.Uzbekistan].ToString(),
                ["agreement"] = (await s.AgreementDocuments.SingleAsync()).Id.ToString(),
                ["version"] = "1",
                ["term"] = MountainMeeting.Summer,
                ["export"] = "json",
                ["token"] = Guid.Empty.ToString(),
                ["passkey"] = "AAAA",
                ["secret"] = new string('x', 43),
                ["hash"] = (await secretariat.Get("/api/v1" + scene.Here + "/signing")).Json.GetProperty("hash").GetString()!,
                ["name"] = "room.css",
            };
        });
    }

    private static bool IsOfPrograms(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal);

    internal static string Method(RouteEndpoint endpoint) => string.Join(",", endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods);

    private static string Who(AccessRule rule) => rule.Audience switch
    {
        Audience.Anyone => "anyone",
        Audience.SignedIn => "every account",
        Audience.Administrator => "administrator",
        _ when rule.Roles.Count == Enum.GetValues<Role>().Length => "every seat of the meeting",
        _ => string.Join(", ", rule.Roles.Select(RoleWords.Of)) + (rule.IsOwnOnly ? " (own)" : ""),
    };

    private static string Here([CallerFilePath] string path = "") => path;
}
