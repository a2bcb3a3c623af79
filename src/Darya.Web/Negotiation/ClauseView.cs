using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Negotiation;

/// <summary>A clause with everything said of it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Versions">Its versions in order.</param>
/// <param name="Comments">Comments in order, with the name of who wrote them.</param>
/// <param name="Votes">The last vote of each delegation on each version.</param>
/// <param name="Decisions">Decisions in order; the last stands.</param>
internal sealed record ClauseView(
    Clause Clause,
    IReadOnlyList<ClauseVersion> Versions,
    IReadOnlyList<(ClauseComment Comment, string Writer)> Comments,
    IReadOnlyList<ClauseVote> Votes,
    IReadOnlyList<ClauseDecision> Decisions)
{
    /// <summary>The newest version.</summary>
    internal ClauseVersion Current => Versions[^1];

    /// <summary>The decision that stands, or null.</summary>
    internal ClauseDecision? Decision => Decisions.Count > 0 ? Decisions[^1] : null;

    /// <summary>The version that was adopted, while that decision stands; else null.</summary>
    internal ClauseVersion? Adopted => Decision is { Decision: DecisionKind.Adopted } d ? Versions.First(v => v.Number == d.Version) : null;

    /// <summary>How many delegations said what to a version.</summary>
    internal int Count(int version, VoteKind vote) => Votes.Count(v => v.Version == version && v.Vote == vote);

    /// <summary>The whole text of the meeting.</summary>
    internal static Task<IReadOnlyList<ClauseView>> Of(Room room) => Read(room, null);

    /// <summary>One clause of the meeting.</summary>
    /// <exception cref="RoomFault">There is no such clause.</exception>
    internal static async Task<ClauseView> Of(Room room, Guid clause) =>
        await Read(room, clause) is [var found, ..] ? found : throw RoomFault.Missing(room.Words["problem.missing"]);

    private static async Task<IReadOnlyList<ClauseView>> Read(Room room, Guid? only)
    {
        var store = room.Store;
        var clauses = await store.Clauses.AsNoTracking().Where(c => c.MeetingId == room.Meeting.Id && (only == null || c.Id == only)).OrderBy(c => c.Place).ToListAsync();
        var ids = clauses.ConvertAll(c => c.Id);
        var versions = await store.ClauseVersions.AsNoTracking().Where(v => ids.Contains(v.ClauseId)).OrderBy(v => v.Number).ToListAsync();
        var comments = await store.ClauseComments.AsNoTracking().Where(c => ids.Contains(c.ClauseId))
            .Join(store.Users, c => c.AccountId, a => a.Id, (c, a) => new { Comment = c, a.DisplayName }).OrderBy(c => c.Comment.SaidAt).ToListAsync();
        var votes = await store.ClauseVotes.AsNoTracking().Where(v => ids.Contains(v.ClauseId)).OrderBy(v => v.VotedAt).ToListAsync();
        var decisions = await store.ClauseDecisions.AsNoTracking().Where(d => ids.Contains(d.ClauseId)).OrderBy(d => d.DecidedAt).ToListAsync();
        return
        [
            .. clauses.Select(c => new ClauseView(
                c,
                [.. versions.Where(v => v.ClauseId == c.Id)],
                [.. comments.Where(x => x.Comment.ClauseId == c.Id).Select(x => (x.Comment, x.DisplayName))],
                [.. votes.Where(v => v.ClauseId == c.Id).GroupBy(v => (v.DelegationId, v.Version)).Select(g => g.Last())],
                [.. decisions.Where(d => d.ClauseId == c.Id)])),
        ];
    }
}
