using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Runs;

/// <summary>The runs that lie before a meeting.</summary>
/// <param name="Laid">Each with its manifest; null when its folder is gone or broken.</param>
/// <param name="Shelf">For the secretariat: run folders that could be laid before the meeting.</param>
internal sealed record RunsView(IReadOnlyList<(MeetingRun Run, RunManifest? Manifest)> Laid, IReadOnlyList<string> Shelf)
{
    internal static async Task<RunsView> Of(Room room, RunShelf shelf)
    {
        var laid = await room.Store.Runs.AsNoTracking().Where(r => r.MeetingId == room.Meeting.Id).OrderBy(r => r.LaidAt).ThenBy(r => r.Id).ToListAsync();
        return new RunsView(
            [.. laid.Select(r => (r, shelf.Manifest(r.Folder)))],
            room.Visitor.Is(Role.Secretariat) ? [.. shelf.Names().Except(laid.Select(r => r.Folder), StringComparer.Ordinal)] : []);
    }
}
