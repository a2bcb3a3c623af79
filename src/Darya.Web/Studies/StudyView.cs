using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>A study with the runs that answer it.</summary>
/// <param name="Study">The study.</param>
/// <param name="Runs">Its runs that the visitor sees, in the order they were added.</param>
/// <param name="Others">Runs that could be added; none for who may not add.</param>
/// <param name="Headlines">What runs found.</param>
internal sealed record StudyView(
    Study Study, IReadOnlyList<(MeetingRun Run, RunManifest? Manifest)> Runs, IReadOnlyList<MeetingRun> Others, HeadlineMemory Headlines)
{
    /// <summary>A study of the meeting.</summary>
    /// <exception cref="RoomFault">The visitor sees no such study.</exception>
    internal static async Task<StudyView> Of(Room room, RunShelf shelf, HeadlineMemory headlines, Guid id)
    {
        var study = await StudiesView.Seen(room).FirstOrDefaultAsync(s => s.Id == id) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var added = await room.Store.StudyRuns.AsNoTracking().Where(r => r.StudyId == id).OrderBy(r => r.AddedAt).ThenBy(r => r.Id).Select(r => r.RunId).ToListAsync();
        var seen = await RunsView.Seen(room).OrderByDescending(r => r.LaidAt).ThenBy(r => r.Id).ToListAsync();
        return new StudyView(
            study,
            [.. added.Select(a => seen.FirstOrDefault(r => r.Id == a)).OfType<MeetingRun>().Select(r => (r, shelf.Manifest(r.Folder)))],
            MayAdd(room, study) ? seen.FindAll(r => !added.Contains(r.Id)) : [],
            headlines);
    }

    /// <summary>Whether the visitor may add runs: the secretariat to a study of the meeting, a delegation to its own.</summary>
    internal static bool MayAdd(Room room, Study study) =>
        study.DelegationId is { } own ? room.Visitor.Is(own, Role.Head, Role.Expert) : room.Visitor.Is(Role.Secretariat);

    /// <summary>The first plan of the base, which others are compared with; null when there is none.</summary>
    internal MeetingRun? BasePlan => Runs.FirstOrDefault(r => IsPlan(r.Manifest) && (r.Manifest!.Variant ?? "") == Study.BaseVariant).Run;

    /// <summary>Whether a run can be compared as a plan.</summary>
    internal static bool IsPlan(RunManifest? manifest) => manifest?.Command == "plan";

    /// <summary>The runs as a table.</summary>
    internal ViewTable Table(Room room) => new(
        "runs",
        room.Words.Pick(Study.NameEn, Study.NameRu),
        [
            new("run", room.Words["study.run"]), new("command", room.Words["run.command"]), new("variant", room.Words["study.variant"]), new("status", room.Words["run.status"]), new("found", room.Words["study.found"]),
        ],
        [
            .. Runs.Select(r => (object?[])[r.Run.Folder, r.Manifest?.Command, r.Manifest?.Variant ?? room.Words["data.base"], r.Manifest?.Status, string.Join(' ', Headlines.Of(r.Run.Folder, room.Words))]),
        ]);
}
