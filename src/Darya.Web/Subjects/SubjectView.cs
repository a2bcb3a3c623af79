using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Runs;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Subjects;

/// <summary>A subject by one of its runs.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Runs">Its runs that the visitor sees, the newest first.</param>
/// <param name="Shown">The run that is shown; null when there is none.</param>
/// <param name="Sentences">What it found.</param>
/// <param name="Tables">Its tables; those without rows the run does not hold.</param>
internal sealed record SubjectView(
    Subject Subject, IReadOnlyList<(MeetingRun Run, RunManifest Manifest)> Runs, (MeetingRun Run, RunManifest Manifest)? Shown, IReadOnlyList<string> Sentences, IReadOnlyList<ViewTable> Tables)
{
    /// <summary>A subject by the run that the address names, or the newest.</summary>
    /// <exception cref="RoomFault">The visitor sees no such run of the subject.</exception>
    internal static async Task<SubjectView> Of(Room room, RunShelf shelf, Subject subject, Guid? run)
    {
        var runs = (await RunsView.Seen(room).OrderByDescending(r => r.LaidAt).ThenBy(r => r.Id).ToListAsync())
            .Select(r => (Run: r, Manifest: shelf.Manifest(r.Folder))).Where(r => r.Manifest is not null && subject.IsOf(r.Manifest.Command)).Select(r => (r.Run, Manifest: r.Manifest!)).ToList();
        (MeetingRun Run, RunManifest Manifest)? shown = run is { } asked ? runs.FirstOrDefault(r => r.Run.Id == asked) is { Run: not null } found ? found : throw RoomFault.Missing(room.Words["problem.missing"])
            : runs.Count > 0 ? runs[0] : null;
        var section = shown is { } one ? RunHeadline.Read(shelf, one.Run.Folder) : null;
        section = section?.Capability == subject.Capability ? section : null;
        return new SubjectView(subject, runs, shown, section?.Sentences(room.Words) ?? [], section is null ? [] : TablesOf(subject, section, room));
    }

    /// <summary>The tables that hold something.</summary>
    internal IReadOnlyList<ViewTable> Held => [.. Tables.Where(t => t.Rows.Count > 0)];

    private static IReadOnlyList<ViewTable> TablesOf(Subject subject, RunHeadline section, Room room) => subject.Name switch
    {
        "cooperation" => CooperationTables.Of(section.Data, room.Words),
        "trade" => TradeTables.Of(section.Data, room.Words),
        "corridors" => CorridorTables.Of(section.Data, room.Words),
        _ => ReliefTables.Of(section.Data, room.Words),
    };
}
