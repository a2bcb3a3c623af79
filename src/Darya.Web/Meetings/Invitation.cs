namespace Darya.Web.Meetings;

/// <summary>A link that gives a seat, once.</summary>
internal sealed class Invitation
{
    /// <summary>How long a link works.</summary>
    internal static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    public Guid? DelegationId { get; init; }

    public Role Role { get; init; }

    /// <summary>For whom, in the words of who invited.</summary>
    public string Invited { get; init; } = "";

    /// <summary>Hash of the secret in the link.</summary>
    public string Hash { get; init; } = "";

    public DateTime CreatedAt { get; init; }

    public DateTime EndsAt { get; init; }

    public DateTime? UsedAt { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Whether the link still gives a seat.</summary>
    internal bool IsOpen(DateTime now) => UsedAt is null && WithdrawnAt is null && now < EndsAt;
}
