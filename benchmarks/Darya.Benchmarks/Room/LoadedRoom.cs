using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Darya.Benchmarks.Room;

/// <summary>A meeting room of its own program with the demonstration in it, in a folder that goes with it.</summary>
internal sealed partial class LoadedRoom : IAsyncDisposable
{
    internal const string Password = "a river has no borders";

    private const int DeepestLink = 2;
    private const int MostOfAShape = 4; // addresses that differ by identifiers and choices alone

    private readonly Process _process;
    private readonly string _folder;
    private readonly Uri _address;
    private readonly List<LoadGuest> _guests = [];
    private LoadGuest _office = null!;
    private string _here = "";

    private LoadedRoom(Process process, string folder, Uri address) => (_process, _folder, _address) = (process, folder, address);

    internal IReadOnlyList<LoadGuest> Readers { get; private set; } = [];

    /// <summary>Those who comment, with the address that the comments of their delegation go to.</summary>
    internal IReadOnlyList<(LoadGuest Guest, string Comments)> Writers { get; private set; } = [];

    /// <summary>The page of the clause that is commented.</summary>
    internal string Clause { get; private set; } = "";

    /// <summary>Starts the program on a free port and makes the first administrator, who is the secretariat of the demonstration.</summary>
    internal static async Task<LoadedRoom> Open()
    {
        var bin = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../.."));
        var root = Path.GetFullPath(Path.Combine(bin, "../.."));
        var folder = Directory.CreateTempSubdirectory("darya-load").FullName;
        var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(bin, "Darya.Web/release/Darya.Web.dll"), "serve", "--urls", address.ToString(), "--data", folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DARYA_PROGRAM"] = Path.Combine(bin, "Darya.Cli/release/darya.dll");
        start.Environment["DARYA_REGION"] = Path.Combine(root, "regions/central-asia");
        var room = new LoadedRoom(Process.Start(start)!, folder, address);
        string? link = null;
        while (link is null && await room._process.StandardOutput.ReadLineAsync() is { } line)
        {
            link = Link().Match(line) is { Success: true } found ? found.Value : null;
        }

        room._office = room.Guest();
        await room._office.Join(link ?? throw new InvalidOperationException("The room did not open."), "office");
        using var meetings = JsonDocument.Parse((await room._office.Get("/api/v1/meetings")).Text);
        room._here = $"/meetings/{meetings.RootElement[0].GetProperty("id").GetString()}";
        return room;
    }

    /// <summary>Invites everybody, spread over the delegations, and lays something before the meeting.</summary>
    internal async Task Invite(int readers, int writers, TextWriter to)
    {
        var made = await _office.Post(_here + "/text", ("heading_en", "Release in summer"), ("text_en", "The reservoir releases for the fields."));
        var clause = made.Location!;
        using var detail = JsonDocument.Parse((await _office.Get("/api/v1" + _here)).Text);
        var delegations = detail.RootElement.GetProperty("delegations").EnumerateArray().Select(d => d.GetProperty("id").GetString()!).ToList();
        var people = new List<LoadGuest>();
        for (var i = 0; i < readers + writers; i++)
        {
            var delegation = delegations[i % delegations.Count];
            var name = FormattableString.Invariant($"guest{i}");
            var invited = await _office.Post(_here + "/invitations", ("invited", name), ("role", i < readers ? "observer" : "expert"), ("delegation", delegation));
            var guest = Guest();
            await guest.Join(Invitation().Match(invited.Text).Value, name);
            people.Add(guest);
        }

        to.WriteLine(FormattableString.Invariant($"{people.Count} people have joined"));
        Readers = people[..readers];
        Writers = [.. people[readers..].Select((guest, i) => (guest, clause.Replace("/text/", $"/delegations/{delegations[(readers + i) % delegations.Count]}/text/", StringComparison.Ordinal) + "/comments"))];
        Clause = clause;
    }

    /// <summary>Addresses of pages that a reader finds by following links from the page of the meeting.</summary>
    internal async Task<IReadOnlyList<string>> Pages()
    {
        var (found, shapes) = (new List<string> { _here }, new Dictionary<string, int>(StringComparer.Ordinal));
        var edge = found.ToList();
        for (var depth = 0; depth < DeepestLink; depth++)
        {
            var next = new List<string>();
            foreach (var page in edge)
            {
                var (status, text, _) = await Readers[0].Get(page);
                foreach (var link in status == HttpStatusCode.OK ? Hrefs().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups["to"].Value)) : [])
                {
                    var shape = Identifier().Replace(link.Split('?')[0], "*");
                    if (!IsPage(link) || found.Contains(link) || shapes.GetValueOrDefault(shape) >= MostOfAShape || (await Readers[0].Get(link)).Status != HttpStatusCode.OK)
                    {
                        continue;
                    }

                    shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
                    found.Add(link);
                    next.Add(link);
                }
            }

            edge = next;
        }

        return found;
    }

    private bool IsPage(string link) => link.StartsWith(_here + "/", StringComparison.Ordinal) && !link.Contains("/files/", StringComparison.Ordinal)
        && !link.Contains("format=", StringComparison.Ordinal) && !link.Contains("/document", StringComparison.Ordinal) && !link.Contains("/texts/", StringComparison.Ordinal)
        && !link.Contains("/delegations/", StringComparison.Ordinal); // those of one delegation are not for every reader

    private LoadGuest Guest()
    {
        var guest = new LoadGuest(_address, _guests.Count + 1);
        _guests.Add(guest);
        return guest;
    }

    /// <summary>Waits for the plan of the demonstration, ten minutes at most, and ends its other jobs.</summary>
    internal async Task WaitForPlan()
    {
        for (var i = 0; i < 600 && (await Jobs()).Any(j => j is { Kind: "plan", State: "running" or "waiting" }); i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        foreach (var job in (await Jobs()).Where(j => j.State is "running" or "waiting"))
        {
            await _office.Post($"{_here}/jobs/{job.Id}/cancel");
        }

        while (await IsSolving())
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Asks for a plan of all recorded years.</summary>
    internal async Task Solve()
    {
        var form = await _office.Get(_here + "/jobs/new/plan");
        var years = Years().Matches(form.Text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var members = Members().Matches(form.Text).Select(m => ("job_members", m.Groups["code"].Value));
        await _office.Post(_here + "/jobs/new/plan", [.. members, ("job_first_year", years[0]), ("job_last_year", years[^1]), ("job_step", "dekad"), ("job_end", "record"), ("job_variant", "")]);
    }

    /// <summary>Looks every five seconds whether a plan is being solved, and asks for another when none is.</summary>
    internal SolvingWatch KeepSolving() => new(IsSolving, Solve);

    /// <summary>Processor time of the room without what it starts.</summary>
    internal TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private async Task<bool> IsSolving() => (await Jobs()).Any(j => j.State is "running" or "waiting");

    private async Task<IReadOnlyList<(string Id, string Kind, string State)>> Jobs()
    {
        using var jobs = JsonDocument.Parse((await _office.Get("/api/v1" + _here + "/jobs")).Text);
        return [.. jobs.RootElement.EnumerateArray().Select(j => (j.GetProperty("id").GetString()!, j.GetProperty("kind").GetString()!, j.GetProperty("state").GetString()!))];
    }

    public async ValueTask DisposeAsync()
    {
        _guests.ForEach(g => g.Dispose());
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("/first/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Invitation();

    [GeneratedRegex("href=\"(?<to>[^\"#]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hrefs();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("(?<=value=\")(19|20)[0-9]{2}(?=\")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();

    [GeneratedRegex("name=\"job_members\" value=\"(?<code>[A-Z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Members();
}
