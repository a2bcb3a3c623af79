using Darya.Web.Access;
using Darya.Web.Runs;
using Darya.Web.Studies;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Jobs;

/// <summary>The form of a kind of job.</summary>
/// <param name="Owner">The delegation that asks; null for the meeting.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Ground">What the form offers.</param>
internal sealed record JobFormView(Guid? Owner, JobKind Kind, JobGround Ground)
{
    private const string Draft = "agreement.json";

    /// <summary>Whether there is something to choose wherever something must be chosen.</summary>
    internal bool CanAsk => Kind.Fields.All(f => f.IsOptional || f.Choices is null || f.Choices(Ground).Count > 0);

    /// <summary>The value of a field before anybody chose: what the address says, else the usual one.</summary>
    internal static string Asked(Room room, JobField field) => room.Http.Request.Query[field.Name].ToString() is { Length: > 0 } asked ? asked : field.Usual;

    /// <summary>The form of a kind.</summary>
    /// <exception cref="RoomFault">There is no such kind, or the room cannot solve.</exception>
    internal static async Task<JobFormView> Of(Room room, Guid? owner, string kind, JobProgram program, RunShelf shelf)
    {
        var known = JobKinds.Find(kind) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var region = program.Region ?? throw RoomFault.Conflict(room.Words["jobs.no-program"]);
        return new JobFormView(owner, known, await GroundOf(room, region, shelf));
    }

    /// <summary>What forms offer to the visitor.</summary>
    internal static async Task<JobGround> GroundOf(Room room, JobRegion region, RunShelf shelf)
    {
        var folders = await RunsView.Seen(room).OrderByDescending(r => r.LaidAt).Select(r => r.Folder).ToListAsync();
        var made = await RoomVariants.Seen(room).OrderBy(v => v.MadeAt).ToListAsync();
        return new JobGround(
            region,
            [.. folders.Where(f => shelf.Manifest(f)?.Files.Any(x => x.Path == Draft) == true)],
            [.. made.Select(v => new JobChoice(RoomVariants.ChoiceOf(v), v.TitleEn, v.TitleRu))]);
    }
}
