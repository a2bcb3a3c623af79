using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Evidence;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Pages.Studies;
using Darya.Web.Runs;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>Studies: questions with the runs that answer them, and the tree of variants.</summary>
internal static class StudyEndpoints
{
    private const string All = "/meetings/{meeting:guid}/studies";
    private const string Own = "/meetings/{meeting:guid}/delegations/{delegation:guid}/studies";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(All, async (Room room, RegionMemory memory, VariantFolders folders, RunShelf shelf, HeadlineMemory headlines, JobProgram program, PageModel pages) =>
        {
            var view = await StudiesView.Of(room, memory, folders, shelf, headlines, program);
            return ViewAnswer.Show<StudiesPage>(room, pages, view, "studies", view.Tables(room));
        }).Under("studies.see", AccessRule.Members);
        routes.MapGet(All + "/{study:guid}", async (Guid study, Room room, RunShelf shelf, HeadlineMemory headlines, PageModel pages) =>
        {
            var view = await StudyView.Of(room, shelf, headlines, study);
            return ViewAnswer.Show<StudyPage>(room, pages, view, "study", view.Table(room));
        }).Under("study.see", AccessRule.Members);
        routes.MapGet("/api/v1" + All, async (Guid meeting, Room room, RegionMemory memory, VariantFolders folders, RunShelf shelf, HeadlineMemory headlines, JobProgram program) =>
            TypedResults.Ok(ViewFiles.Answer((await StudiesView.Of(room, memory, folders, shelf, headlines, program)).Tables(room)))).Under("studies.see", AccessRule.Members);
        routes.MapGet("/api/v1" + All + "/{study:guid}", async (Guid meeting, Guid study, Room room, RunShelf shelf, HeadlineMemory headlines) =>
            TypedResults.Ok(ViewFiles.Answer([(await StudyView.Of(room, shelf, headlines, study)).Table(room)]))).Under("study.see", AccessRule.Members);

        routes.MapChange<StudyBody>(All, (Room room, RegionMemory memory) => Make(room, memory, null), "study.make", AccessRule.For(Role.Secretariat));
        routes.MapChange<StudyBody>(Own, (Guid delegation, Room room, RegionMemory memory) => Make(room, memory, delegation), "study.make", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<StudyRunBody>(All + "/{study:guid}/runs", (Guid study, Room room) => Add(room, study, null), "study.add", AccessRule.For(Role.Secretariat));
        routes.MapChange<StudyRunBody>(
            Own + "/{study:guid}/runs", (Guid delegation, Guid study, Room room) => Add(room, study, delegation), "study.add", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<NoBody>(Own + "/{study:guid}/lay", Lay, "study.lay", AccessRule.Own(Role.Head));
    }

    private static async Task<IResult> Make(Room room, RegionMemory memory, Guid? owner)
    {
        var form = await room.Form();
        var (name, question, basis) = (form.Both("name", Study.LongestName), form.Both("question", Study.LongestQuestion), form.Raw("base"));
        form.Require(
            "base",
            basis.Length == 0 || memory.Catalogue?.Variants.Any(v => v.Name == basis) == true || await RoomVariants.Seen(room).AnyAsync(v => v.Name == basis && (owner != null || v.DelegationId == null)),
            "fault.choice",
            room.Words["field.base"],
            "");
        form.Check();
        var study = new Study
        {
            Id = Guid.CreateVersion7(),
            MeetingId = room.Meeting.Id,
            DelegationId = owner,
            AccountId = room.Account.Id,
            NameEn = name.En,
            NameRu = name.Ru,
            QuestionEn = question.En,
            QuestionRu = question.Ru,
            BaseVariant = basis,
            MadeAt = room.Now,
        };
        await room.Change("study.make", study.Id, () => room.Store.Add(study));
        return Back(room, study.Id);
    }

    private static async Task<IResult> Add(Room room, Guid study, Guid? owner)
    {
        await Require(room, study, owner);
        var form = await room.Form();
        var isRun = Guid.TryParse(form.Raw("run"), out var run) && await RunsView.Seen(room).AnyAsync(r => r.Id == run);
        form.Require("run", isRun, "study.fault.run");
        form.Check();
        await room.Change("study.add", study, async () =>
        {
            if (await room.Store.StudyRuns.AnyAsync(r => r.StudyId == study && r.RunId == run))
            {
                throw RoomFault.Conflict(room.Words["study.fault.added"]);
            }

            room.Store.Add(new StudyRun { Id = Guid.CreateVersion7(), StudyId = study, RunId = run, AddedAt = room.Now });
        });
        return Back(room, study);
    }

    /// <summary>A delegation lays its study before the meeting; its own runs in it stay its own until they are laid themselves.</summary>
    private static async Task<IResult> Lay(Guid delegation, Guid study, Room room)
    {
        await Require(room, study, delegation);
        await room.Change("study.lay", study, async () =>
        {
            var own = await room.Store.Studies.SingleAsync(s => s.Id == study);
            if (await room.Store.Variants.AnyAsync(v => v.Name == own.BaseVariant && v.DelegationId != null))
            {
                throw RoomFault.Conflict(room.Words["study.fault.lay-first"]);
            }

            own.DelegationId = null;
        });
        return Back(room, study);
    }

    private static async Task Require(Room room, Guid study, Guid? owner)
    {
        if (!await room.Store.Studies.AnyAsync(s => s.Id == study && s.MeetingId == room.Meeting.Id && s.DelegationId == owner))
        {
            throw RoomFault.Missing(room.Words["problem.missing"]);
        }
    }

    private static IResult Back(Room room, Guid study) => room.Done($"/meetings/{room.Meeting.Id}/studies/{study}", study);
}
