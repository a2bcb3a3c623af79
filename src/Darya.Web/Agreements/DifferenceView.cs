using Darya.Agreements.Comparing;
using Darya.Web.Access;

namespace Darya.Web.Agreements;

/// <summary>What differs between two versions.</summary>
/// <param name="Old">The one.</param>
/// <param name="New">The other.</param>
/// <param name="Difference">What differs.</param>
internal sealed record DifferenceView(AgreementView Old, AgreementView New, AgreementDifference Difference)
{
    /// <summary>Compares two versions of an agreement of the meeting.</summary>
    /// <param name="room">The request.</param>
    /// <param name="memory">Agreements that were read.</param>
    /// <param name="agreement">Which agreement.</param>
    /// <param name="from">The one version; null for the one before <paramref name="to"/>.</param>
    /// <param name="to">The other; null for the newest.</param>
    /// <exception cref="RoomFault">There is no such agreement or version.</exception>
    internal static async Task<DifferenceView> Of(Room room, AgreementMemory memory, Guid agreement, int? from, int? to)
    {
        var @new = await AgreementView.Of(room, memory, agreement, to);
        var old = await AgreementView.Of(room, memory, agreement, from ?? Math.Max(1, @new.Shown.Number - 1));
        return new DifferenceView(old, @new, AgreementDifference.Of(old.Agreement, @new.Agreement));
    }
}
