using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Runs;

/// <summary>The runs that lie before a meeting.</summary>
/// <param name="Laid">Each with its manifest; null when its folder is gone or broken.</param>
/// <param name="Own">Runs that the delegation of the visitor made for itself, in the same way.</param>
/// <param name="Shelf">For the secretariat: run folders that could be laid before the meeting.</param>
internal sealed record RunsView(
    IReadOnlyList<(MeetingRun Run, RunManifest? Manifest)> Laid, IReadOnlyList<(MeetingRun Run, RunManifest? Manifest)> Own, IReadOnlyList<string> Shelf)
{
    /// <summary>Every run that the visitor sees.</summary>
    internal IEnumerable<(MeetingRun Run, RunManifest? Manifest)> All => Laid.Concat(Own);

    internal static async Task<RunsView> Of(Room room, RunShelf shelf)
    {
        var seen = (await Seen(room).OrderBy(r => r.LaidAt).ThenBy(r => r.Id).ToListAsync()).ConvertAll(r => (r, shelf.Manifest(r.Folder)));
        return new RunsView(
            [.. seen.Where(r => r.r.DelegationId is null)],
            [.. seen.Where(r => r.r.DelegationId is not null)],
            room.Visitor.Is(Role.Secretariat) ? await OnShelf(room, shelf) : []);
    }

    /// <summary>The runs that the visitor sees: those before the meeting, and those of the own delegation.</summary>
    internal static IQueryable<MeetingRun> Seen(Room room)
    {
        var (meeting, own) = (room.Meeting.Id, room.Visitor.Seat?.DelegationId);
        return room.Store.Runs.AsNoTracking().Where(r => r.MeetingId == meeting && (r.DelegationId == null || r.DelegationId == own));
    }

    /// <summary>Run folders that the secretariat may lay before the meeting: not those that a delegation, or another meeting, had made by a job.</summary>
    internal static async Task<IReadOnlyList<string>> OnShelf(Room room, RunShelf shelf)
    {
        var meeting = room.Meeting.Id;
        var taken = await room.Store.Runs.Where(r => r.MeetingId == meeting).Select(r => r.Folder)
            .Concat(room.Store.Jobs.Where(j => j.MeetingId != meeting || j.DelegationId != null).Select(j => j.Folder)).ToListAsync();
        return [.. shelf.Names().Except(taken, StringComparer.Ordinal)];
    }
}
