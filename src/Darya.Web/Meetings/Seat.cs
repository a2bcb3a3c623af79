namespace Darya.Web.Meetings;

/// <summary>What an account is in a meeting.</summary>
internal sealed class Seat
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    public Guid AccountId { get; init; }

    public Role Role { get; init; }

    /// <summary>The delegation of a head, expert or observer; null for secretariat and auditor.</summary>
    public Guid? DelegationId { get; init; }

    public DateTime TakenAt { get; init; }

    /// <summary>Whether a role is held for a delegation.</summary>
    internal static bool IsOfDelegation(Role role) => role is Role.Head or Role.Expert or Role.Observer;
}
