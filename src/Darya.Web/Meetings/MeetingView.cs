using Darya.Web.Access;
using Darya.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>A meeting with its agenda and delegations.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Agenda">Points in order.</param>
/// <param name="Delegations">Delegations by code of the state.</param>
/// <param name="OpenJobs">Jobs of the meeting that are not over, in their order.</param>
internal sealed record MeetingView(Meeting Meeting, IReadOnlyList<AgendaItem> Agenda, IReadOnlyList<Delegation> Delegations, IReadOnlyList<Job> OpenJobs)
{
    internal static async Task<MeetingView> Of(Room room) => new(
        room.Meeting,
        await room.Store.AgendaItems.AsNoTracking().Where(i => i.MeetingId == room.Meeting.Id).OrderBy(i => i.Place).ToListAsync(),
        await DelegationsOf(room),
        await JobsView.In(room, null).Where(j => j.State == JobState.Waiting || j.State == JobState.Running).OrderBy(j => j.AskedAt).ToListAsync());

    /// <summary>The delegations of the meeting, by code of the state.</summary>
    internal static Task<List<Delegation>> DelegationsOf(Room room) => room.Store.Delegations.AsNoTracking()
        .Where(d => d.MeetingId == room.Meeting.Id).OrderBy(d => d.State).ThenBy(d => d.Ministry).ThenBy(d => d.Id).ToListAsync();
}
