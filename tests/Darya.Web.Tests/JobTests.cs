using System.Diagnostics;
using System.Net;
using Darya.Web.Audit;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class JobTests
{
    /// <summary>A job that is not so far by then hangs; far above any of these tests on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_run_asked_for_on_a_page_is_solved_by_the_program_and_lies_before_the_meeting()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var job = await Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Quick, ("job_variant", "dry"));
        var page = await Until(scene.Secretariat, job, "done");
        Assert.Contains("Dry years", page.Shown, StringComparison.Ordinal);
        Assert.Contains("arguments: plan ", page.Shown, StringComparison.Ordinal);
        Assert.Contains(
            "--for KZ,UZ --from 2001-01 --to 2001-12 --step month --end record --threads 1 --variant dry --lang en --out runs/plan-", page.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("secret of the database", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Room.Settings.Folder, page.Text, StringComparison.Ordinal);
        Assert.Contains("[  1.0 s] year 2001", (await scene.Auditor.Get(job + "/log")).Text, StringComparison.Ordinal);
        var run = Assert.Single((await scene.Of(Role.Observer, scene.Uzbekistan).Get($"/api/v1{scene.Here}/runs")).Json.EnumerateArray());
        Assert.StartsWith("plan-", run.GetProperty("folder").GetString(), StringComparison.Ordinal);
        var acts = (await scene.Room.InStore(s => s.AuditEntries.OrderBy(e => e.Number).ToListAsync())).Select(e => AuditView.Read(e)!)
            .Where(e => e.Act.StartsWith("job.", StringComparison.Ordinal) && e.Kind == "changed");
        Assert.Equal(["job.ask", "job.begin running", "job.end done"], acts.Select(a => $"{a.Act} {a.Detail}".Trim()));
    }

    [Fact]
    public async Task Only_what_the_form_offers_reaches_the_program()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        (string, string)[] good = Plan(StandIn.Quick);
        foreach (var (field, value) in new[]
        {
            ("job_variant", "../../keys"), ("job_members", "KZ,--out"), ("job_members", "AF"), ("job_members", ""), ("job_step", "--help"),
            ("job_first_year", "2001-01 --out /tmp/x"), ("job_first_year", "1999"),
        })
        {
            var answer = await scene.Secretariat.Post(scene.Here + "/jobs/new/plan", [.. good.Where(g => g.Item1 != field), (field, value)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        }

        Assert.Contains(
            "must not be before the first",
            (await scene.Secretariat.Post(scene.Here + "/jobs/new/plan", [.. good.Where(g => g.Item1 != "job_first_year"), ("job_first_year", "2002")])).Shown,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Secretariat.Post(scene.Here + "/jobs/new/serve")).Status);
        Assert.Equal(0, await scene.Room.InStore(s => s.Jobs.CountAsync()));
    }

    [Fact]
    public async Task A_job_of_a_delegation_and_its_run_are_its_own_until_its_head_lays_the_run_before_the_meeting()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var (expert, head) = (scene.Of(Role.Expert, scene.Kazakhstan), scene.Of(Role.Head, scene.Kazakhstan));
        var jobs = $"{scene.Here}/delegations/{scene.Kazakhstan}/jobs";
        var job = await Ask(expert, jobs, StandIn.Quick);
        await Until(expert, job, "done");
        var run = await scene.Room.InStore(s => s.Runs.SingleAsync());
        var address = $"{scene.Here}/runs/{run.Id}";
        foreach (var other in new[] { scene.Secretariat, scene.Auditor, scene.Of(Role.Head, scene.Uzbekistan) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await other.Get(job)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Get(job.Replace($"/delegations/{scene.Kazakhstan}", "", StringComparison.Ordinal))).Status);
            foreach (var path in new[] { address, address + "/tables/results.csv", address + "/files/results.csv", address + "/report", "/api/v1" + address })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await other.Get(path)).Status);
            }

            Assert.DoesNotContain(run.Folder, (await other.Get(scene.Here + "/runs")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Folder, (await other.Get($"/api/v1{scene.Here}/runs")).Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Secretariat.Post(scene.Here + "/runs", ("folder", run.Folder))).Status);
        Assert.Equal(HttpStatusCode.OK, (await expert.Get(address)).Status);
        Assert.Contains(run.Folder, (await head.Get(scene.Here + "/runs")).Text, StringComparison.Ordinal);
        var lay = $"{scene.Here}/delegations/{scene.Kazakhstan}/runs/{run.Id}/lay";
        Assert.Equal(HttpStatusCode.Forbidden, (await expert.Post(lay)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post(lay)).Status);
        Assert.Equal(HttpStatusCode.OK, (await scene.Of(Role.Observer, scene.Uzbekistan).Get(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.Post(lay)).Status);
    }

    [Theory]
    [InlineData(StandIn.Endless)]
    [InlineData(StandIn.Deaf)]
    public async Task A_running_job_ends_when_it_is_asked_to_and_by_force_when_it_does_not_listen(string year)
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var job = await Ask(scene.Secretariat, scene.Here + "/jobs", year);
        await UntilLog(scene.Secretariat, job, "[  1.0 s]");
        Assert.Equal("running", (await scene.Secretariat.Get("/api/v1" + job)).Json.GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Secretariat.Post(job + "/cancel")).Status);
        await Until(scene.Secretariat, job, "cancelled");
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Secretariat.Post(job + "/cancel")).Status);
        Assert.Equal(0, await scene.Room.InStore(s => s.Runs.CountAsync()));
        Assert.Empty(ProgramsOf(job));
    }

    [Fact]
    public async Task One_job_runs_at_a_time_and_nobody_fills_the_queue()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(s => program.In(s) with { JobsOpen = 2 });
        var (jobs, own) = (scene.Here + "/jobs", $"{scene.Here}/delegations/{scene.Kazakhstan}/jobs");
        var first = await Ask(scene.Secretariat, jobs, StandIn.Endless);
        var second = await Ask(scene.Secretariat, jobs, StandIn.Quick);
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Secretariat.Post(jobs + "/new/plan", Plan(StandIn.Quick))).Status);
        var third = await Ask(scene.Of(Role.Head, scene.Kazakhstan), own, StandIn.Quick); // another queue is not full
        await Until(scene.Secretariat, first, "running");
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        Assert.Contains("Jobs before this one: 2", (await scene.Secretariat.Get(second)).Shown, StringComparison.Ordinal); // the delegation had no turn yet
        Assert.Contains("Jobs before this one: 1", (await head.Get(third)).Shown, StringComparison.Ordinal);
        await scene.Secretariat.Post(first + "/cancel");
        await Until(scene.Secretariat, second, "done");
        await Until(head, third, "done");
        var starts = await scene.Room.InStore(s => s.Jobs.OrderBy(j => j.StartedAt).Select(j => j.Id).ToListAsync());
        Assert.Equal([first, third, second], starts.Select(id => new[] { first, second, third }.Single(a => a.EndsWith(id.ToString(), StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_job_that_failed_says_why_in_words_and_can_be_asked_for_again()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var job = await Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Infeasible);
        var page = await Until(scene.Secretariat, job, "failed");
        Assert.Contains("There is no plan that keeps all rules", page.Shown, StringComparison.Ordinal);
        Assert.Contains("These rules conflict: storage_end.", page.Shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Secretariat.Post(job + "/again")).Status);
        await Until(scene.Secretariat, job, "failed");
        Assert.Equal(1, await scene.Room.InStore(s => s.Jobs.CountAsync()));
    }

    [Fact]
    public async Task A_room_that_closes_stops_its_job_and_goes_on_with_those_that_wait()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var running = await Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Endless);
        var waiting = await Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Quick);
        await UntilLog(scene.Secretariat, running, "[  1.0 s]");
        await scene.Room.Reopen();
        await Until(scene.Secretariat, running, "stopped");
        await Until(scene.Secretariat, waiting, "done");
        Assert.Empty(ProgramsOf(running));
    }

    [Fact]
    public async Task The_room_checks_the_region_with_the_real_program()
    {
        var region = Path.GetFullPath(Path.Combine(Repository, "regions/central-asia"));
        await using var scene = await Scene.Open(s => s with { Program = Path.Combine(AppContext.BaseDirectory, "darya.dll"), Region = region });
        var answer = await scene.Secretariat.Post(scene.Here + "/jobs/new/check", ("job_variant", ""));
        var page = await Until(scene.Secretariat, answer.Location!, "done");
        Assert.Contains("0 errors", page.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_job_gives_the_program_options_that_it_knows()
    {
        var region = JobRegion.Read(Path.Combine(Repository, "regions/central-asia"));
        Assert.Equal(["KG", "KZ", "TJ", "TM", "UZ"], region.Members.Select(m => m.Value));
        Assert.True(region is { Years.Count: 10, Crossings.Count: > 40, Provinces.Count: > 30, Variants.Count: >= 5 });
        var ground = new JobGround(region, ["draft"]);
        foreach (var kind in JobKinds.All)
        {
            var terms = kind.Fields.ToDictionary(f => f.Name, f => f.UsualIn(ground), StringComparer.Ordinal);
            terms["job_variant"] = "dry";
            var job = new Job { Kind = kind.Name, Terms = Job.Write(terms), Folder = kind.HasRun ? "run" : "" };
            var arguments = kind.ArgumentsOf(job, region.Folder);
            Assert.DoesNotContain("", arguments);
            var help = await Help([.. arguments.TakeWhile(a => a.All(c => char.IsAsciiLetterLower(c)))]);
            Assert.All(arguments.Where(a => a.StartsWith("--", StringComparison.Ordinal)), o => Assert.Contains(o + " ", help, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_log_stays_within_its_bound_and_keeps_what_was_said_last()
    {
        var folder = Directory.CreateTempSubdirectory("darya-log").FullName;
        var path = Path.Combine(folder, "job.log");
        using (var log = new JobLog(path, folder))
        {
            Assert.Equal("runs/x[31m", log.Add($"{folder}/runs/x\u001b[31m"));
            for (var i = 0; i < 20_000; i++)
            {
                log.Add($"line {i} {new string('x', 60)}");
            }
        }

        Assert.InRange(new FileInfo(path).Length, JobLog.Most / 4, JobLog.Most);
        Assert.StartsWith("line 19999 ", Assert.Single(JobLog.Tail(path, 1)), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    internal static (string, string)[] Plan(string year) =>
        [("job_members", "KZ"), ("job_members", "UZ"), ("job_first_year", year), ("job_last_year", year), ("job_step", "month"), ("job_end", "record"), ("job_variant", "")];

    /// <summary>Asks for a plan; returns the address of the job.</summary>
    internal static async Task<string> Ask(Guest guest, string jobs, string year, params (string Name, string Value)[] other)
    {
        var answer = await guest.Post(jobs + "/new/plan", [.. Plan(year).Where(p => other.All(o => o.Name != p.Item1)), .. other]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Shown);
        return answer.Location!;
    }

    /// <summary>The page of a job once it is in a state.</summary>
    internal static async Task<Answer> Until(Guest guest, string job, string state)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var found = (await guest.Get("/api/v1" + job)).Json.GetProperty("state").GetString();
            if (found == state)
            {
                return await guest.Get(job);
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"{job} is {found} and not {state}: {(await guest.Get(job + "/log")).Text}");
            await Task.Delay(100);
        }
    }

    private static async Task UntilLog(Guest guest, string job, string line)
    {
        var started = Stopwatch.GetTimestamp();
        while (!(await guest.Get(job + "/log")).Text.Contains(line, StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "The job has not said it.");
            await Task.Delay(20);
        }
    }

    /// <summary>Programs that run for a job.</summary>
    internal static IEnumerable<string> ProgramsOf(string job)
    {
        var mark = $"{JobProgram.Mark}={JobProgram.MarkOf(Guid.Parse(job[^36..]))}";
        return Directory.EnumerateDirectories("/proc").Where(p => Path.GetFileName(p).All(char.IsAsciiDigit)).Where(p =>
        {
            try
            {
                return File.ReadAllText(Path.Combine(p, "environ")).Split('\0').Contains(mark);
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        });
    }

    private static async Task<string> Help(string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "darya.dll"), .. command, "--help"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    internal static string Repository => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
