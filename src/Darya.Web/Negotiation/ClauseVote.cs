namespace Darya.Web.Negotiation;

/// <summary>An indicative vote; the last one of a delegation on a version counts.</summary>
internal sealed class ClauseVote
{
    public Guid Id { get; init; }

    public Guid ClauseId { get; init; }

    public int Version { get; init; }

    public Guid DelegationId { get; init; }

    public VoteKind Vote { get; init; }

    public DateTime VotedAt { get; init; }
}
