using System.Globalization;
using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Jobs;

/// <summary>Runs that are started from pages. Those of the meeting are seen by all of it, those of a delegation by nobody else.</summary>
internal static class JobEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/meetings/{meeting:guid}/jobs", AccessRule.Members, AccessRule.For(Role.Secretariat));
        Map(routes, "/meetings/{meeting:guid}/delegations/{delegation:guid}/jobs", AccessRule.Own(Role.Head, Role.Expert, Role.Observer), AccessRule.Own(Role.Head, Role.Expert));
    }

    /// <summary>Whether the visitor may ask for jobs of an owner, end them and ask again.</summary>
    internal static bool MayAsk(Room room, Guid? owner) => owner is { } delegation ? room.Visitor.Is(delegation, Role.Head, Role.Expert) : room.Visitor.Is(Role.Secretariat);

    /// <summary>The delegation in the address; null where it names none.</summary>
    internal static Guid? OwnerOf(Room room) => room.Http.GetRouteValue("delegation") is { } id ? Guid.Parse((string)id, CultureInfo.InvariantCulture) : null;

    private static void Map(IEndpointRouteBuilder routes, string jobs, AccessRule see, AccessRule ask)
    {
        routes.MapGet(jobs, async (Room room, JobProgram program, PageModel pages) => pages.Show<JobsPage>(await JobsView.Of(room, OwnerOf(room), program))).Under("jobs.see", see);
        routes.MapGet(jobs + "/new/{kind}", async (string kind, Room room, JobProgram program, RunShelf shelf, PageModel pages) =>
            pages.Show<JobFormPage>(await JobFormView.Of(room, OwnerOf(room), kind, program, shelf))).Under("job.form", ask);
        routes.MapChange<Dictionary<string, string>>(jobs + "/new/{kind}", Ask, "job.ask", ask);
        routes.MapGet(jobs + "/{job:guid}", async (Guid job, Room room, JobQueue queue, JobProgram program, ServeSettings settings, RunShelf shelf, PageModel pages) =>
            pages.Show<JobPage>(await JobView.Of(room, OwnerOf(room), job, queue, program, settings, shelf))).Under("job.see", see);
        routes.MapGet(jobs + "/{job:guid}/log", async (Guid job, Room room, ServeSettings settings) =>
            Results.Text(JobLog.Read(JobLog.PathOf(settings, (await JobView.Find(room, OwnerOf(room), job)).Id)), "text/plain; charset=utf-8")).Under("job.log", see);
        routes.MapChange<NoBody>(jobs + "/{job:guid}/cancel", Cancel, "job.cancel", ask);
        routes.MapChange<NoBody>(jobs + "/{job:guid}/again", Again, "job.again", ask);
    }

    private static async Task<IResult> Ask(string kind, Room room, JobProgram program, RunShelf shelf, JobQueue queue, ServeSettings settings)
    {
        var owner = OwnerOf(room);
        var view = await JobFormView.Of(room, owner, kind, program, shelf);
        var form = await room.Form();
        var terms = view.Kind.Fields.ToDictionary(f => f.Name, f => f.Read(form, view.Ground, room.Words), StringComparer.Ordinal);
        form.RequireOnly([.. view.Kind.Fields.Select(f => f.Name)]);
        form.Check();
        if (view.Kind.Refusal(terms) is { } refusal)
        {
            throw RoomFault.Invalid(room.Words[refusal]);
        }

        var job = New(room.Meeting.Id, owner, room.Account.Id, view.Kind, terms, room.Words.Language, room.Now);
        await room.Change("job.ask", job.Id, async () =>
        {
            await RequireRoom(room, owner, settings);
            room.Store.Add(job);
        });
        queue.Ring();
        return Back(room, owner, job.Id);
    }

    /// <summary>A new job that waits.</summary>
    internal static Job New(
        Guid meeting, Guid? owner, Guid? account, JobKind kind, IReadOnlyDictionary<string, string> terms, string language, DateTime now, Guid? after = null)
    {
        var id = Guid.CreateVersion7();
        return new Job
        {
            Id = id,
            MeetingId = meeting,
            DelegationId = owner,
            AccountId = account,
            Kind = kind.Name,
            Terms = Job.Write(terms),
            Language = language,
            Folder = kind.HasRun ? string.Create(CultureInfo.InvariantCulture, $"{kind.Name}-{now:yyyyMMdd-HHmm}-{id.ToString("N")[^8..]}") : "",
            State = JobState.Waiting,
            AskedAt = now,
            AfterId = after,
        };
    }

    private static async Task<IResult> Cancel(Guid job, Room room, JobQueue queue)
    {
        var owner = OwnerOf(room);
        var isRunning = (await JobView.Find(room, owner, job)).State == JobState.Running;
        await room.Change("job.cancel", job, async () =>
        {
            var found = await room.Store.Jobs.SingleAsync(j => j.Id == job);
            if (!found.IsOpen)
            {
                throw RoomFault.Conflict(room.Words["fault.job-over"]);
            }

            isRunning = found.State == JobState.Running; // the queue writes its end
            (found.State, found.EndedAt) = isRunning ? (found.State, found.EndedAt) : (JobState.Cancelled, room.Now);
        });
        if (isRunning)
        {
            queue.End(job);
        }

        return Back(room, owner, job);
    }

    private static async Task<IResult> Again(Guid job, Room room, JobQueue queue, ServeSettings settings)
    {
        var owner = OwnerOf(room);
        await JobView.Find(room, owner, job);
        await room.Change("job.again", job, async () =>
        {
            var found = await room.Store.Jobs.SingleAsync(j => j.Id == job);
            if (!found.CanRunAgain)
            {
                throw RoomFault.Conflict(room.Words["fault.job-again"]);
            }

            await RequireRoom(room, owner, settings);
            (found.State, found.ExitCode, found.StartedAt, found.EndedAt) = (JobState.Waiting, null, null, null);
        });
        queue.Ring();
        return Back(room, owner, job);
    }

    /// <summary>Nobody fills the queue.</summary>
    private static async Task RequireRoom(Room room, Guid? owner, ServeSettings settings)
    {
        if (await JobsView.In(room, owner).CountAsync(j => j.State == JobState.Waiting || j.State == JobState.Running) >= settings.JobsOpen)
        {
            throw RoomFault.Conflict(room.Words.Format("fault.job-many", settings.JobsOpen));
        }
    }

    private static IResult Back(Room room, Guid? owner, Guid job) => room.Done($"{JobsView.AddressOf(room.Meeting.Id, owner)}/{job}", job);
}
