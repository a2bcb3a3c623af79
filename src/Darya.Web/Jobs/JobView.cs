using Darya.Web.Access;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Jobs;

/// <summary>A job with what it says.</summary>
/// <param name="Job">The job.</param>
/// <param name="Asker">Who asked; empty for the jobs of the demonstration.</param>
/// <param name="Run">Its run, when there is one.</param>
/// <param name="After">The job that must be done before it, or null.</param>
/// <param name="Ahead">Jobs of the whole room that come before it.</param>
/// <param name="Progress">What it said last; empty when it has said nothing.</param>
/// <param name="Lines">The last lines of its log.</param>
/// <param name="MayAct">Whether the visitor may end it or ask for it again.</param>
/// <param name="Ground">What its form offers; null where the room cannot solve.</param>
internal sealed record JobView(
    Job Job, string Asker, MeetingRun? Run, Job? After, int Ahead, string Progress, IReadOnlyList<string> Lines, bool MayAct, JobGround? Ground)
{
    private const int LinesOfPage = 200;

    /// <summary>A job of an owner.</summary>
    /// <exception cref="RoomFault">The owner has no such job.</exception>
    internal static async Task<JobView> Of(Room room, Guid? owner, Guid id, JobQueue queue, JobProgram program, ServeSettings settings, RunShelf shelf)
    {
        var job = await Find(room, owner, id);
        var lines = JobLog.Tail(JobLog.PathOf(settings, id), LinesOfPage);
        return new JobView(
            job,
            job.AccountId is { } account ? await room.Store.Users.Where(a => a.Id == account).Select(a => a.DisplayName).SingleAsync() : "",
            job.Folder.Length > 0 ? await RunsView.Seen(room).FirstOrDefaultAsync(r => r.Folder == job.Folder) : null,
            job.AfterId is { } after ? await room.Store.Jobs.AsNoTracking().SingleAsync(j => j.Id == after) : null,
            job.State == JobState.Waiting ? await Before(room, queue, id) : 0,
            queue.ProgressOf(id) ?? "",
            lines,
            JobEndpoints.MayAsk(room, owner),
            program.Region is { } region ? await JobFormView.GroundOf(room, region, shelf) : null);
    }

    /// <summary>How many jobs of the whole room come before a waiting one.</summary>
    private static async Task<int> Before(Room room, JobQueue queue, Guid id)
    {
        var open = await room.Store.Jobs.AsNoTracking().Where(j => j.State == JobState.Running || j.State == JobState.Waiting).ToListAsync();
        return open.Count(j => j.State == JobState.Running) + queue.Order(open.Where(j => j.State == JobState.Waiting)).TakeWhile(j => j.Id != id).Count();
    }

    /// <summary>A job of an owner.</summary>
    /// <exception cref="RoomFault">The owner has no such job.</exception>
    internal static async Task<Job> Find(Room room, Guid? owner, Guid id) =>
        await JobsView.In(room, owner).FirstOrDefaultAsync(j => j.Id == id) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
}
