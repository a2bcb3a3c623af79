using System.Collections.Concurrent;
using System.ComponentModel;
using System.Data.Common;
using Darya.Web.Audit;
using Darya.Web.Demonstration;
using Darya.Web.Live;
using Darya.Web.Runs;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Jobs;

/// <summary>Solves jobs one after the other, each in a program of its own.</summary>
internal sealed partial class JobQueue(
    IServiceScopeFactory scopes, AuditChain chain, JobProgram program, RunShelf shelf, ServeSettings settings, LiveNews news, TimeProvider time, ILogger<JobQueue> logger)
    : BackgroundService
{
    private const int LimitReached = 5;
    private const int Breached = 6;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<Guid, JobInHand> _inHand = new();
    private readonly JobTurns _turns = new();
    private readonly SemaphoreSlim _bell = new(0);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Says that there may be something to do.</summary>
    internal void Ring() => _bell.Release();

    /// <summary>Asks a running job to end; false when it does not run.</summary>
    internal bool End(Guid job)
    {
        if (!_inHand.TryGetValue(job, out var inHand))
        {
            return false;
        }

        inHand.End();
        return true;
    }

    /// <summary>What a running job said last; null when it does not run or has said nothing.</summary>
    internal string? ProgressOf(Guid job) => _inHand.TryGetValue(job, out var inHand) ? inHand.Progress : null;

    /// <summary>Waiting jobs in the order in which they will be taken.</summary>
    internal IReadOnlyList<Job> Order(IEnumerable<Job> waiting) => _turns.Order(waiting);

    /// <summary>Before anything else: what ran when the room ended is over.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            var store = scope.ServiceProvider.GetRequiredService<RoomStore>();
            var left = await store.Jobs.AsNoTracking().Where(j => j.State == JobState.Running).ToListAsync(cancellationToken);
            JobOrphans.End([.. left.Select(j => j.Id)]);
            foreach (var job in left)
            {
                await Turn(job.Id, JobState.Stopped, "job.stop", null);
            }
        }

        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _bell.Dispose();
        _turn.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        program.Region is null ? Task.CompletedTask : Task.WhenAll(Enumerable.Range(0, settings.JobsAtOnce).Select(_ => Work(stoppingToken)));

    private async Task Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (await Take(stop) is { } inHand)
                {
                    await Run(inHand, stop);
                }
                else
                {
                    await _bell.WaitAsync(Look, stop);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return; // the room ends
            }
            catch (Exception broken) when (broken is DbUpdateException or DbException or IOException)
            {
                NotGoing(broken); // the meeting goes on without it
                await Task.WhenAny(Task.Delay(Look, stop));
            }
        }
    }

    /// <summary>Takes the next job of those that need nothing that is not there.</summary>
    private async Task<JobInHand?> Take(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var store = scope.ServiceProvider.GetRequiredService<RoomStore>();
            var ready = await store.Jobs.AsNoTracking()
                .Where(j => j.State == JobState.Waiting && (j.AfterId == null || store.Jobs.Any(a => a.Id == j.AfterId && a.State == JobState.Done))).ToListAsync(stop);
            if (_turns.Order(ready) is not [var next, ..])
            {
                return null;
            }

            var inHand = new JobInHand(next);
            _inHand[next.Id] = inHand;
            if (await Turn(next.Id, JobState.Running, "job.begin", null))
            {
                _turns.Serve(next);
                return inHand;
            }

            _inHand.TryRemove(next.Id, out _); // somebody took it back meanwhile
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task Run(JobInHand inHand, CancellationToken stop)
    {
        var job = inHand.Job;
        var (state, code) = (JobState.Failed, (int?)null);
        using var longest = new CancellationTokenSource(settings.LongestJob, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, longest.Token, inHand.Ended);
        try
        {
            using var log = new JobLog(JobLog.PathOf(settings, job.Id), Path.GetFullPath(settings.Folder));
            code = await JobProcess.Run(program.StartOf(job), Said, settings.JobPatience, end.Token);
            if (end.IsCancellationRequested)
            {
                JobOrphans.End([job.Id]); // what it had started itself
            }

            state = inHand.Ended.IsCancellationRequested ? JobState.Cancelled
                : stop.IsCancellationRequested ? JobState.Stopped
                : code is 0 or Breached ? JobState.Done : JobState.Failed;
            code = longest.IsCancellationRequested && state == JobState.Failed ? LimitReached : code;

            void Said(string line, bool isResult)
            {
                var written = log.Add(line);
                if (!isResult && written.Length > 0)
                {
                    inHand.Progress = written;
                    news.Progress(job, written);
                }
            }
        }
        catch (Exception broken) when (broken is Win32Exception or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            NotRun(broken);
        }
        finally
        {
            _inHand.TryRemove(job.Id, out _);
        }

        await Turn(job.Id, state, "job.end", code);
        if (state == JobState.Done && DemoContents.Awaits(job))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoContents>().LayDraftOf(job);
        }

        inHand.Dispose();
        _bell.Release(); // others may have waited for its results
    }

    /// <summary>Writes a new state, and the run when there is one; false when the state was not the one before it.</summary>
    private async Task<bool> Turn(Guid id, JobState to, string act, int? code)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<RoomStore>();
        Job? turned = null;
        try
        {
            await chain.Write(store, async () =>
            {
                var job = await store.Jobs.SingleAsync(j => j.Id == id);
                if (job.State != (to == JobState.Running ? JobState.Waiting : JobState.Running))
                {
                    throw new OperationCanceledException();
                }

                var now = time.GetUtcNow().UtcDateTime;
                (job.State, job.ExitCode) = (to, code);
                (job.StartedAt, job.EndedAt) = to == JobState.Running ? ((DateTime?)now, (DateTime?)null) : (job.StartedAt, now);
                if (to is (JobState.Done or JobState.Failed) && job.Folder.Length > 0 && shelf.Manifest(job.Folder) is not null
                    && !await store.Runs.AnyAsync(r => r.MeetingId == job.MeetingId && r.Folder == job.Folder))
                {
                    store.Add(new MeetingRun { Id = Guid.CreateVersion7(), MeetingId = job.MeetingId, DelegationId = job.DelegationId, Folder = job.Folder, LaidAt = now });
                }

                await store.SaveChangesAsync();
                turned = job;
                return new AuditFact(AuditKind.Changed, act, job.AccountId, job.MeetingId, job.DelegationId, "", job.Id.ToString(), to.ToString().ToLowerInvariant());
            });
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        news.Turned(turned!);
        return true;
    }

    [LoggerMessage(1, LogLevel.Error, "The queue of jobs could not go on; it tries again.")]
    private partial void NotGoing(Exception broken);

    [LoggerMessage(2, LogLevel.Error, "A job could not be run.")]
    private partial void NotRun(Exception broken);
}
