using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Meetings;

namespace Darya.Web.Negotiation;

/// <summary>The text of a meeting, or one clause of it, with the delegations that speak of it.</summary>
/// <param name="Clauses">Clauses in order.</param>
/// <param name="Delegations">Delegations of the meeting.</param>
/// <param name="About">Terms of agreements that versions of these clauses are about.</param>
/// <param name="Agreements">For the secretariat and one clause: agreements in their newest version, whose terms it could be about.</param>
internal sealed record TextView(
    IReadOnlyList<ClauseView> Clauses, IReadOnlyList<Delegation> Delegations, IReadOnlyList<ClauseTermsView> About, IReadOnlyList<AgreementView> Agreements)
{
    internal static async Task<TextView> Of(Room room, AgreementMemory memory) => new(
        await ClauseView.Of(room), await MeetingView.DelegationsOf(room), await ClauseTermsView.Of(room, memory), []);

    internal static async Task<TextView> Of(Room room, AgreementMemory memory, Guid clause) => new(
        [await ClauseView.Of(room, clause)],
        await MeetingView.DelegationsOf(room),
        await ClauseTermsView.Of(room, memory, clause),
        room.Visitor.Is(Role.Secretariat) ? await AgreementView.All(room, memory) : []);
}
