using Darya.Web.Access;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Proposals;

/// <summary>A proposal as everybody of the meeting may see it: the text only once it is tabled.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Delegation">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Commitment">What commits to its text.</param>
/// <param name="State"><c>sealed</c>, <c>tabled</c> or <c>withdrawn</c>.</param>
/// <param name="SealedAt">When it was sealed.</param>
/// <param name="TabledAt">When it was tabled, or null.</param>
/// <param name="Nonce">The nonce, or null.</param>
/// <param name="Text">The text, or null.</param>
internal sealed record ProposalView(
    Guid Id, Delegation Delegation, string Title, string Commitment, string State, DateTime SealedAt, DateTime? TabledAt, string? Nonce, string? Text)
{
    /// <summary>The proposals of the meeting in the order of sealing. What is sealed is not read from the tables.</summary>
    internal static async Task<IReadOnlyList<ProposalView>> Of(Room room)
    {
        var delegations = (await MeetingView.DelegationsOf(room)).ToDictionary(d => d.Id);
        var rows = await room.Store.Proposals.AsNoTracking().Where(p => p.MeetingId == room.Meeting.Id).OrderBy(p => p.SealedAt).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.DelegationId, p.Title, p.Commitment, p.SealedAt, p.TabledAt, p.WithdrawnAt, p.Nonce, p.Text }).ToListAsync();
        return
        [
            .. rows.Select(p => new ProposalView(
                p.Id,
                delegations[p.DelegationId],
                p.Title,
                p.Commitment,
                p.TabledAt is not null ? "tabled" : p.WithdrawnAt is not null ? "withdrawn" : "sealed",
                p.SealedAt,
                p.TabledAt,
                p.Nonce,
                p.Text)),
        ];
    }
}
