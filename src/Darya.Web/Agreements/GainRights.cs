using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Agreements;

/// <summary>Whose gains a visitor may see: those of the own state, and of states all of whose delegations let others see them.</summary>
/// <param name="Own">Code of the visitor's state; null for secretariat and auditor.</param>
/// <param name="Open">Codes of the states whose gain everybody may see.</param>
internal sealed record GainRights(string? Own, IReadOnlySet<string> Open)
{
    /// <summary>Whether the visitor may see the gain of a state.</summary>
    internal bool MaySee(string state) => state == Own || Open.Contains(state);

    internal static async Task<GainRights> Of(Room room)
    {
        var delegations = await MeetingView.DelegationsOf(room);
        var open = await OpenOf(room);
        return new GainRights(
            delegations.FirstOrDefault(d => d.Id == room.Visitor.Seat!.DelegationId)?.State,
            delegations.GroupBy(d => d.State, StringComparer.Ordinal).Where(g => g.All(d => open.GetValueOrDefault(d.Id))).Select(g => g.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>What each delegation of the meeting decided last.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, bool>> OpenOf(Room room)
    {
        var said = await room.Store.GainDisclosures.AsNoTracking()
            .Join(room.Store.Delegations.Where(d => d.MeetingId == room.Meeting.Id), g => g.DelegationId, d => d.Id, (g, _) => g)
            .OrderBy(g => g.SetAt).ThenBy(g => g.Id).ToListAsync();
        return said.GroupBy(g => g.DelegationId).ToDictionary(g => g.Key, g => g.Last().IsOpen);
    }
}
