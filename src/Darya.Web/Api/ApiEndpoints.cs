using Darya.Web.Access;
using Darya.Web.Audit;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Proposals;
using Darya.Web.Runs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Darya.Web.Api;

/// <summary>What the pages show, for programs. Rules are those of the pages.</summary>
internal static class ApiEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string meetings = "/api/v1/meetings";
        const string meeting = meetings + "/{meeting:guid}";
        routes.MapOpenApi("/openapi/{documentName}.json").Under("api.describe", AccessRule.SignedIn);
        routes.MapGet(meetings, Meetings).Under("meetings.see", AccessRule.SignedIn);
        routes.MapGet(meeting, async (Guid meeting, Room room) => TypedResults.Ok(Answers.Of(await MeetingView.Of(room), room.Visitor.Seat!.Role)))
            .Under("meeting.see", AccessRule.Members);
        routes.MapGet(meeting + "/people", People).Under("people.see", AccessRule.Members);
        routes.MapGet(meeting + "/runs", async (Guid meeting, Room room, RunShelf shelf) =>
            TypedResults.Ok<IReadOnlyList<RunAnswer>>([.. (await RunsView.Of(room, shelf)).All.Select(r => Answers.Of(r.Run, r.Manifest))])).Under("runs.see", AccessRule.Members);
        routes.MapGet(meeting + "/runs/{run:guid}", Run).Under("run.see", AccessRule.Members);
        routes.MapGet(meeting + "/runs/{run:guid}/tables/{table}", async (Guid meeting, Guid run, string table, string? find, int? page, Room room, RunShelf shelf) =>
            TypedResults.Ok(Answers.Of(await TableView.Of(room, shelf, run, table, find, page)))).Under("run.table", AccessRule.Members);
        routes.MapGet(meeting + "/delegations/{delegation:guid}/papers", Papers).Under("papers.see", AccessRule.Own(Role.Head, Role.Expert, Role.Observer));
        routes.MapGet(meeting + "/proposals", async (Guid meeting, Room room) =>
            TypedResults.Ok<IReadOnlyList<ProposalAnswer>>([.. (await ProposalView.Of(room)).Select(Answers.Of)])).Under("proposals.see", AccessRule.Members);
        routes.MapGet(meeting + "/text", async (Guid meeting, Room room) =>
            TypedResults.Ok<IReadOnlyList<ClauseAnswer>>([.. (await ClauseView.Of(room)).Select(Answers.Of)])).Under("text.see", AccessRule.Members);
        routes.MapGet(meeting + "/text/{clause:guid}", async (Guid meeting, Guid clause, Room room) => TypedResults.Ok(Answers.Of(await ClauseView.Of(room, clause))))
            .Under("clause.see", AccessRule.Members);
        MapJobs(routes, meeting + "/jobs", AccessRule.Members);
        MapJobs(routes, meeting + "/delegations/{delegation:guid}/jobs", AccessRule.Own(Role.Head, Role.Expert, Role.Observer));
        routes.MapGet(meeting + "/audit", async (Guid meeting, long? before, Room room) => TypedResults.Ok(Answers.Of(await AuditLogView.Of(room, before))))
            .Under("audit.see", AccessRule.For(Role.Secretariat, Role.Auditor));
        routes.MapGet("/api/v1/audit", async (long? before, Room room) => TypedResults.Ok(Answers.Of(await AuditLogView.Of(room, before))))
            .Under("audit.see-all", AccessRule.Administrator);
    }

    private static void MapJobs(IEndpointRouteBuilder routes, string jobs, AccessRule rule)
    {
        routes.MapGet(jobs, async (Guid meeting, Room room, JobQueue queue) => TypedResults.Ok<IReadOnlyList<JobAnswer>>(
            [.. (await JobsView.Jobs(room, JobEndpoints.OwnerOf(room))).Select(j => Answers.Of(j, queue.ProgressOf(j.Id)))])).Under("jobs.see", rule);
        routes.MapGet(jobs + "/{job:guid}", async (Guid meeting, Guid job, Room room, JobQueue queue) =>
            TypedResults.Ok(Answers.Of(await JobView.Find(room, JobEndpoints.OwnerOf(room), job), queue.ProgressOf(job)))).Under("job.see", rule);
    }

    private static async Task<Ok<IReadOnlyList<MeetingAnswer>>> Meetings(Room room)
    {
        var view = await MeetingsView.Of(room);
        return TypedResults.Ok<IReadOnlyList<MeetingAnswer>>([.. view.Own.Select(m => Answers.Of(m.Meeting, m.Role)), .. view.Others.Select(m => Answers.Of(m, null))]);
    }

    private static async Task<Ok<IReadOnlyList<PersonAnswer>>> People(Guid meeting, Room room)
    {
        var view = await PeopleView.Of(room);
        return TypedResults.Ok<IReadOnlyList<PersonAnswer>>([.. view.People.Select(p => new PersonAnswer(p.Name, RoleWords.Of(p.Role), p.Delegation))]);
    }

    private static async Task<Ok<RunAnswer>> Run(Guid meeting, Guid run, Room room, RunShelf shelf)
    {
        var view = await RunView.Of(room, shelf, run);
        return TypedResults.Ok(Answers.Of(view.Run, view.Manifest));
    }

    private static async Task<Ok<IReadOnlyList<PaperAnswer>>> Papers(Guid meeting, Guid delegation, Room room)
    {
        var view = await PapersView.Of(room, delegation);
        return TypedResults.Ok<IReadOnlyList<PaperAnswer>>(
            [.. view.Papers.Select(p => new PaperAnswer(p.Paper.Id, p.Paper.Title, p.Paper.Text, p.Writer, p.Paper.WrittenAt))]);
    }
}
