using Darya.Web.Accounts;
using Darya.Web.Languages;
using Darya.Web.Meetings;

namespace Darya.Web.Access;

/// <summary>Who asks, of which meeting, in which language.</summary>
/// <param name="Account">The account, or null when nobody is signed in.</param>
/// <param name="Meeting">The meeting in the address, when it exists.</param>
/// <param name="Seat">The seat of the account there, or null.</param>
/// <param name="Words">Words of the language.</param>
internal sealed record Visitor(Account? Account, Meeting? Meeting, Seat? Seat, Words Words)
{
    /// <summary>Whether the seat has one of some roles.</summary>
    internal bool Is(params ReadOnlySpan<Role> roles) => Seat is { } seat && roles.Contains(seat.Role);

    /// <summary>Whether the seat is of a delegation, with one of some roles.</summary>
    internal bool Is(Guid delegation, params ReadOnlySpan<Role> roles) => Seat?.DelegationId == delegation && Is(roles);
}
