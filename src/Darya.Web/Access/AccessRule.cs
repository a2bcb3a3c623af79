using Darya.Web.Meetings;

namespace Darya.Web.Access;

/// <summary>Who may ask an endpoint.</summary>
/// <param name="Audience">Whom the rule speaks of.</param>
/// <param name="Roles">Roles of the meeting that may.</param>
/// <param name="IsOwnOnly">Whether the delegation in the address must be the visitor's own.</param>
internal sealed record AccessRule(Audience Audience, IReadOnlyList<Role> Roles, bool IsOwnOnly)
{
    /// <summary>Everybody.</summary>
    internal static AccessRule Anyone { get; } = new(Audience.Anyone, [], false);

    /// <summary>Every account.</summary>
    internal static AccessRule SignedIn { get; } = new(Audience.SignedIn, [], false);

    /// <summary>Administrators.</summary>
    internal static AccessRule Administrator { get; } = new(Audience.Administrator, [], false);

    /// <summary>Every seat of the meeting.</summary>
    internal static AccessRule Members { get; } = For(Enum.GetValues<Role>());

    /// <summary>Some roles of the meeting.</summary>
    internal static AccessRule For(params Role[] roles) => new(Audience.Meeting, roles, false);

    /// <summary>Some roles of the delegation in the address.</summary>
    internal static AccessRule Own(params Role[] roles) => new(Audience.Meeting, roles, true);

    /// <summary>What the rule says.</summary>
    /// <param name="isSignedIn">Whether there is an account.</param>
    /// <param name="isAdministrator">Whether it is an administrator.</param>
    /// <param name="seat">Its seat in the meeting of the address, or null.</param>
    /// <param name="delegation">The delegation in the address, or null.</param>
    internal Verdict Judge(bool isSignedIn, bool isAdministrator, Seat? seat, Guid? delegation)
    {
        if (Audience == Audience.Anyone)
        {
            return Verdict.Allowed;
        }

        if (!isSignedIn)
        {
            return Verdict.SignIn;
        }

        return Audience switch
        {
            Audience.SignedIn => Verdict.Allowed,
            Audience.Administrator => isAdministrator ? Verdict.Allowed : Verdict.Forbidden,
            _ when seat is null => Verdict.Hidden,
            _ => Roles.Contains(seat.Role) && (!IsOwnOnly || (delegation is { } own && seat.DelegationId == own)) ? Verdict.Allowed : Verdict.Forbidden,
        };
    }
}
