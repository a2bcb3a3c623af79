using Darya.Web.Access;
using Darya.Web.Meetings;
using Darya.Web.Proposals;

namespace Darya.Web.Negotiation;

/// <summary>What the protocol draft is made of.</summary>
/// <param name="Meeting">Meeting, agenda, delegations.</param>
/// <param name="People">Who took part.</param>
/// <param name="Clauses">The text with its decisions.</param>
/// <param name="Tabled">Proposals that were tabled.</param>
internal sealed record ProtocolView(MeetingView Meeting, PeopleView People, IReadOnlyList<ClauseView> Clauses, IReadOnlyList<ProposalView> Tabled)
{
    internal static async Task<ProtocolView> Of(Room room) => new(
        await MeetingView.Of(room), await PeopleView.Of(room), await ClauseView.Of(room), [.. (await ProposalView.Of(room)).Where(p => p.TabledAt is not null)]);
}
