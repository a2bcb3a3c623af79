using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Darya.Web.Audit;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace Darya.Web.Tests;

/// <summary>A room as a program of its own that is killed while people write. DARYA_KILLS gives the number of kills.</summary>
public sealed partial class KillTests(ITestOutputHelper output)
{
    private const int Writers = 4;
    private const int WritesBeforeKill = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("DARYA_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_room_was_killed_and_the_log_is_whole()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // the server of the tables is not killed
        }

        using var program = await StandIn.Make();
        var folder = Directory.CreateTempSubdirectory("darya-kill").FullName;
        var random = new Random(9);
        var (acknowledged, unanswered, orphans) = (new ConcurrentBag<string>(), 0, 0);
        var (opening, asked) = (new List<TimeSpan>(), new List<string>());
        try
        {
            string? here = null;
            for (var kill = 0; kill < Kills; kill++)
            {
                var started = Stopwatch.GetTimestamp();
                using var room = new RunningRoom(folder, program);
                var address = await room.Address();
                opening.Add(Stopwatch.GetElapsedTime(started));
                using var guest = new Guest(address);
                here ??= await First(guest, room);
                if (kill > 0)
                {
                    await guest.Post("/sign-in", ("address", "admin@example.org"), ("password", TestRoom.Password));
                    guest.Renew();
                }

                if (asked.Count > 0)
                {
                    await JobTests.Until(guest, asked[^1], "stopped"); // of the room that was killed
                    Assert.Empty(JobTests.ProgramsOf(asked[^1]));
                }

                var job = await JobTests.Ask(guest, here + "/jobs", StandIn.Endless);
                asked.Add(job);
                await JobTests.Until(guest, job, "running");
                await guest.Token();
                var enough = new CountdownEvent(WritesBeforeKill + random.Next(20));
                var writing = Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
                {
                    for (var i = 0; ; i++)
                    {
                        var point = string.Create(CultureInfo.InvariantCulture, $"kill {kill} writer {w} point {i}");
                        try
                        {
                            if ((await guest.Post(here + "/agenda", ("point_en", point))).Status == HttpStatusCode.Redirect)
                            {
                                acknowledged.Add(point);
                            }
                        }
                        catch (Exception gone) when (gone is HttpRequestException or IOException)
                        {
                            Interlocked.Increment(ref unanswered);
                            return;
                        }

                        if (!enough.IsSet)
                        {
                            enough.Signal();
                        }
                    }
                })).ToArray();
                Assert.True(enough.Wait(Patience), "The room does not answer.");
                room.Kill();
                await Task.WhenAll(writing);
                orphans += JobTests.ProgramsOf(job).Count();
                await Check(folder, acknowledged);
            }

            using (var last = new RunningRoom(folder, program))
            {
                using var guest = new Guest(await last.Address());
                await guest.Post("/sign-in", ("address", "admin@example.org"), ("password", TestRoom.Password));
                guest.Renew();
                await JobTests.Until(guest, asked[^1], "stopped");
                Assert.All(asked, j => Assert.Empty(JobTests.ProgramsOf(j)));
            }

            var seconds = opening.Average(t => t.TotalSeconds);
            output.WriteLine(FormattableString.Invariant(
                $"{Kills} kills: {acknowledged.Count} acknowledged writes, all there; {unanswered} writers without an answer; {orphans} programs were left and ended by the next start; opening took {seconds:0.0} s"));
            Assert.True(acknowledged.Count >= Kills * WritesBeforeKill);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> First(Guest guest, RunningRoom room)
    {
        await guest.Post(await room.FirstPath(), ("name", "Aigul"), ("address", "admin@example.org"), ("password", TestRoom.Password), ("again", TestRoom.Password));
        guest.Renew();
        var here = $"/meetings/{(await guest.Get("/api/v1/meetings")).Json[0].GetProperty("id").GetString()}";
        foreach (var job in (await guest.Get($"/api/v1{here}/jobs")).Json.EnumerateArray())
        {
            await JobTests.Until(guest, $"{here}/jobs/{job.GetProperty("id").GetString()}", "done"); // the demonstration
        }

        return here;
    }

    private static async Task Check(string folder, IEnumerable<string> acknowledged)
    {
        var options = new DbContextOptionsBuilder<RoomStore>();
        Databases.Choose(options, folder, connection: null);
        await using var store = new RoomStore(options.Options);
        var kept = (await store.AgendaItems.Select(i => i.TextEn).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(acknowledged, p => !kept.Contains(p));
        Assert.Null((await AuditVerification.Of(store, [])).Flaw);
    }

    /// <summary>The program <c>darya serve</c> while it runs.</summary>
    private sealed partial class RunningRoom : IDisposable
    {
        private readonly Process _process;
        private readonly TaskCompletionSource<Uri> _address = new();
        private readonly TaskCompletionSource<string> _first = new();

        internal RunningRoom(string folder, StandIn program)
        {
            string[] serve = [Path.Combine(AppContext.BaseDirectory, "Darya.Web.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", folder, "--region", program.Region];
            var start = new ProcessStartInfo("dotnet", serve)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            start.Environment[ServeSettings.ProgramVariable] = program.Program;
            _process = Process.Start(start)!;
            _process.OutputDataReceived += (_, line) =>
            {
                if (OpenAt().Match(line.Data ?? "") is { Success: true } open)
                {
                    _address.TrySetResult(new Uri(open.Groups["address"].Value));
                }

                if (FirstLink().Match(line.Data ?? "") is { Success: true } link)
                {
                    _first.TrySetResult(link.Value);
                }
            };
            _process.BeginOutputReadLine();
        }

        internal Task<Uri> Address() => _address.Task.WaitAsync(Patience);

        internal Task<string> FirstPath() => _first.Task.WaitAsync(Patience);

        internal void Kill()
        {
            _process.Kill();
            _process.WaitForExit();
        }

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                using var end = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
                if (!_process.WaitForExit(Patience))
                {
                    Kill();
                }
            }

            _process.Dispose();
        }

        [GeneratedRegex("is open at (?<address>http://[0-9.:]+)", RegexOptions.None, 1000)]
        private static partial Regex OpenAt();

        [GeneratedRegex("/first/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
        private static partial Regex FirstLink();
    }
}
