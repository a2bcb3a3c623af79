using Darya.Web.Access;
using Darya.Web.Meetings;

namespace Darya.Web.Negotiation;

/// <summary>The text of a meeting, or one clause of it, with the delegations that speak of it.</summary>
/// <param name="Clauses">Clauses in order.</param>
/// <param name="Delegations">Delegations of the meeting.</param>
internal sealed record TextView(IReadOnlyList<ClauseView> Clauses, IReadOnlyList<Delegation> Delegations)
{
    internal static async Task<TextView> Of(Room room) => new(await ClauseView.Of(room), await MeetingView.DelegationsOf(room));

    internal static async Task<TextView> Of(Room room, Guid clause) => new([await ClauseView.Of(room, clause)], await MeetingView.DelegationsOf(room));
}
