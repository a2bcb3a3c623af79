using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Meetings;
using Darya.Web.Proposals;
using Darya.Web.Signing;

namespace Darya.Web.Negotiation;

/// <summary>What the protocol draft is made of.</summary>
/// <param name="Meeting">Meeting, agenda, delegations.</param>
/// <param name="People">Who took part.</param>
/// <param name="Clauses">The text with its decisions.</param>
/// <param name="Tabled">Proposals that were tabled.</param>
/// <param name="About">Terms of agreements that versions of clauses are about.</param>
/// <param name="Annexes">Versions of agreements that adopted clauses are about.</param>
/// <param name="Signatures">Signatures of the meeting in their order, under whichever text.</param>
internal sealed record ProtocolView(
    MeetingView Meeting,
    PeopleView People,
    IReadOnlyList<ClauseView> Clauses,
    IReadOnlyList<ProposalView> Tabled,
    IReadOnlyList<ClauseTermsView> About,
    IReadOnlyList<AgreementView> Annexes,
    IReadOnlyList<SignatureView> Signatures)
{
    internal static async Task<ProtocolView> Of(Room room, AgreementMemory memory)
    {
        var clauses = await ClauseView.Of(room);
        var about = await ClauseTermsView.Of(room, memory);
        var adopted = clauses.Where(c => c.Adopted is not null).Select(c => (c.Clause.Id, c.Adopted!.Number)).ToHashSet();
        var annexes = new List<AgreementView>();
        foreach (var (document, version) in about.Where(a => adopted.Contains((a.Clause, a.ClauseVersion))).Select(a => (a.Document, a.Version)).Distinct())
        {
            annexes.Add(await AgreementView.Of(room, memory, document, version));
        }

        return new ProtocolView(
            await MeetingView.Of(room),
            await PeopleView.Of(room),
            clauses,
            [.. (await ProposalView.Of(room)).Where(p => p.TabledAt is not null)],
            about,
            annexes,
            await SigningView.SignaturesOf(room));
    }
}
