using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Every page of the running program, with something on it, and who looks at it. The list is that of the endpoints: a new page is looked at without being named here.</summary>
internal sealed partial class Screens : IAsyncDisposable
{
    private const string Passphrase = "a sentence of some words";

    /// <summary>What an address asks for beside its path.</summary>
    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal) { ["difference"] = "?from=1&to=2", ["row"] = "?key=UZ" };

    private readonly MountainMeeting _meeting;
    private readonly StandIn _program;

    private Screens(MountainMeeting meeting, StandIn program, IReadOnlyList<(string Who, IReadOnlyList<string> Paths)> all) => (_meeting, _program, All) = (meeting, program, all);

    internal Uri Address => _meeting.Scene.Room.Address;

    /// <summary>Addresses of pages by who looks; an empty name is somebody who is not signed in.</summary>
    internal IReadOnlyList<(string Who, IReadOnlyList<string> Paths)> All { get; }

    internal static async Task<Screens> Open()
    {
        var program = await StandIn.Make();
        var meeting = await MountainMeeting.Open(s => program.In(s) with { Region = DataTests.Region });
        var scene = meeting.Scene;
        var values = await RightsTests.Values(scene);
        await Furnish(meeting, values["clause"]);
        values["hash"] = (await scene.Secretariat.Get($"/api/v1{scene.Here}/signing")).Json.GetProperty("hash").GetString()!; // of the text as it is now
        values["secret"] = Secret().Match((await scene.Secretariat.Post(scene.Here + "/invitations", ("invited", "Guest"), ("role", "auditor"))).Text).Value;
        var all = new List<(string, IReadOnlyList<string>)>();
        foreach (var (who, guest, seat) in new (string, Guest, Role?)[]
        {
            ("", scene.Room.Stranger(), null), ("admin", scene.Administrator, null), ("sanjar", scene.Secretariat, Role.Secretariat), ("kairat", scene.Of(Role.Head, scene.Kazakhstan), Role.Head),
        })
        {
            var paths = new List<string>();
            foreach (var (endpoint, declared) in EndpointRules.All(scene.Room.App).Where(e => RightsTests.Method(e.Endpoint) == "GET" && IsFor(e.Rule!.Rule, who, seat)))
            {
                var path = RightsTests.Addresses(scene, endpoint, values).First(); // that of Kazakhstan
                path += Queries.GetValueOrDefault(path.Split('/')[^1], "");
                var answer = await guest.Get(path);
                if (answer.Text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                {
                    Assert.True(answer.Status == HttpStatusCode.OK || path.StartsWith("/first/", StringComparison.Ordinal), $"{who} {path}: {answer.Status}"); // its link was used; the page says so
                    paths.Add(path);
                }
            }

            all.Add((who, paths));
        }

        return new Screens(meeting, program, all);
    }

    public async ValueTask DisposeAsync()
    {
        await _meeting.DisposeAsync();
        _program.Dispose();
    }

    private static bool IsFor(AccessRule rule, string who, Role? seat) => rule.Audience switch
    {
        Audience.Anyone => who.Length == 0,
        Audience.SignedIn or Audience.Administrator => who == "admin",
        _ => seat is { } role && rule.Roles.Contains(role),
    };

    /// <summary>Lines in every list that a page may show.</summary>
    private static async Task Furnish(MountainMeeting meeting, string clause)
    {
        var (scene, here, office) = (meeting.Scene, meeting.Scene.Here, meeting.Scene.Secretariat);
        var own = $"{here}/delegations/{scene.Kazakhstan}";
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var proposal = await scene.Room.InStore(s => s.Proposals.Where(p => p.DelegationId == scene.Kazakhstan).Select(p => p.Id).FirstAsync());
        foreach (var done in new[]
        {
            await office.Post($"{meeting.Here}/versions/1/terms/{MountainMeeting.Summer}", MountainMeeting.Form("500")),
            await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", $"{meeting.Agreement}|2|{MountainMeeting.Summer}")),
            await office.Post($"{here}/text/{clause}/versions", ("text_en", "The reservoir releases more."), ("text_ru", "Водохранилище отдаёт больше."), ("version", "1")),
            await head.Post($"{own}/text/{clause}/comments", ("comment", "And in a dry year?"), ("version", "2")),
            await head.Post($"{own}/text/{clause}/votes", ("vote", "for"), ("version", "2")),
            await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "2"), ("note", "By consensus.")),
            await head.Post($"{own}/papers", ("title", "Our limits"), ("text", "Five at least.")),
            await head.Post($"{own}/proposals/{proposal}/table", ("passphrase", Passphrase)),
            await head.Post($"{own}/proposals", ("title", "Power for water"), ("text", "Text"), ("passphrase", Passphrase), ("again", Passphrase)),
            await office.Send(meeting.Here + "/ledger/readings", "season.csv", Encoding.UTF8.GetBytes("meter,reporter,from,to,value,unit,note\nrelease,UP,2026-05-01,2026-08-31,470,hm3,\nrelease,DOWN,2026-05-01,2026-08-31,455,hm3,\n")),
        })
        {
            Assert.True(done.Status == HttpStatusCode.Redirect, done.Shown);
        }
    }

    [GeneratedRegex("(?<=/invitations/)[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Secret();
}
