using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Signing;

/// <summary>The text as it stands now and who has signed it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Delegations">Every delegation with its signature under this text, or null.</param>
/// <param name="Earlier">Signatures under texts that the meeting has changed since.</param>
internal sealed record SigningView(FinalText Text, IReadOnlyList<(Delegation Delegation, SignatureView? Signature)> Delegations, IReadOnlyList<SignatureView> Earlier)
{
    /// <summary>Whether every delegation has signed this text.</summary>
    internal bool IsSignedByAll => Delegations.Count > 0 && Delegations.All(d => d.Signature is not null);

    internal static async Task<SigningView> Of(Room room, AgreementMemory memory) => Of(await ProtocolView.Of(room, memory));

    internal static SigningView Of(ProtocolView protocol)
    {
        var text = FinalText.Of(protocol);
        return new SigningView(
            text,
            [.. protocol.Meeting.Delegations.Select(d => (d, protocol.Signatures.FirstOrDefault(s => s.Delegation == d.Id && s.Hash == text.Hash)))],
            [.. protocol.Signatures.Where(s => s.Hash != text.Hash)]);
    }

    /// <summary>Every signature of the meeting, in their order.</summary>
    internal static async Task<IReadOnlyList<SignatureView>> SignaturesOf(Room room) => await room.Store.SignedTexts.AsNoTracking().Where(t => t.MeetingId == room.Meeting.Id)
        .Join(room.Store.Signatures, t => t.Id, s => s.SignedTextId, (t, s) => new { t.Hash, s.DelegationId, s.AccountId, s.SignedAt, s.Id })
        .Join(room.Store.Users, s => s.AccountId, a => a.Id, (s, a) => new { s.DelegationId, a.DisplayName, s.Hash, s.SignedAt, s.Id })
        .OrderBy(s => s.SignedAt).ThenBy(s => s.Id).Select(s => new SignatureView(s.DelegationId, s.DisplayName, s.Hash, s.SignedAt)).ToListAsync();
}
