using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Negotiation;

/// <summary>What changes the one text of a meeting; nothing that was said is ever changed itself.</summary>
internal static class TextChanges
{
    /// <summary>Adds a clause with its first version.</summary>
    /// <returns>Id of the clause.</returns>
    internal static async Task<Guid> AddClause(Room room, (string En, string Ru) heading, (string En, string Ru) text)
    {
        var id = Guid.CreateVersion7();
        await room.Change("clause.add", id, async () =>
        {
            var last = await room.Store.Clauses.Where(c => c.MeetingId == room.Meeting.Id).MaxAsync(c => (int?)c.Place) ?? 0;
            room.Store.Add(new Clause { Id = id, MeetingId = room.Meeting.Id, Place = last + 1, HeadingEn = heading.En, HeadingRu = heading.Ru });
            room.Store.Add(Version(room, id, 1, text));
        });
        return id;
    }

    /// <summary>Adds a version of a clause.</summary>
    /// <param name="room">The request.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="text">What it says.</param>
    /// <param name="after">Number of the version that it replaces.</param>
    /// <exception cref="RoomFault">Another version came between, or the newest one says the same.</exception>
    internal static Task AddVersion(Room room, Guid clause, (string En, string Ru) text, int after) => room.Change("clause.version", clause, async () =>
    {
        var current = (await ClauseView.Of(room, clause)).Current;
        RequireCurrent(room, after, current.Number);
        if ((current.TextEn, current.TextRu) == text)
        {
            throw RoomFault.Conflict(room.Words["fault.same-text"]);
        }

        room.Store.Add(Version(room, clause, current.Number + 1, text));
    });

    /// <summary>Records a decision of the meeting.</summary>
    /// <exception cref="RoomFault">The version is not the newest one.</exception>
    internal static Task Decide(Room room, Guid clause, int version, DecisionKind decision, string note) => room.Change("clause.decide", clause, async () =>
    {
        RequireCurrent(room, version, (await ClauseView.Of(room, clause)).Current.Number);
        room.Store.Add(new ClauseDecision
        {
            Id = Guid.CreateVersion7(),
            ClauseId = clause,
            Version = version,
            Decision = decision,
            Note = note,
            DecidedAt = room.Now,
        });
    });

    /// <summary>Adds what a delegation says to a version.</summary>
    /// <exception cref="RoomFault">There is no such version yet.</exception>
    internal static async Task Comment(Room room, Guid clause, Guid delegation, int version, string text)
    {
        var id = Guid.CreateVersion7();
        await room.Change("clause.comment", id, async () =>
        {
            if ((await ClauseView.Of(room, clause)).Current.Number is var current && version > current)
            {
                throw RoomFault.Conflict(room.Words.Format("fault.version", version, current));
            }

            room.Store.Add(new ClauseComment
            {
                Id = id,
                ClauseId = clause,
                Version = version,
                DelegationId = delegation,
                AccountId = room.Account.Id,
                Text = text,
                SaidAt = room.Now,
            });
        });
    }

    /// <summary>Adds an indicative vote of a delegation.</summary>
    /// <exception cref="RoomFault">The version is not the newest one.</exception>
    internal static Task Vote(Room room, Guid clause, Guid delegation, int version, VoteKind vote) => room.Change("clause.vote", clause, async () =>
    {
        RequireCurrent(room, version, (await ClauseView.Of(room, clause)).Current.Number);
        room.Store.Add(new ClauseVote
        {
            Id = Guid.CreateVersion7(),
            ClauseId = clause,
            Version = version,
            DelegationId = delegation,
            Vote = vote,
            VotedAt = room.Now,
        });
    });

    /// <summary>Nobody writes, votes or decides on a version that another has replaced meanwhile.</summary>
    internal static void RequireCurrent(Room room, int version, int current)
    {
        if (version != current)
        {
            throw RoomFault.Conflict(room.Words.Format("fault.version", version, current));
        }
    }

    private static ClauseVersion Version(Room room, Guid clause, int number, (string En, string Ru) text) =>
        new() { Id = Guid.CreateVersion7(), ClauseId = clause, Number = number, TextEn = text.En, TextRu = text.Ru, WrittenAt = room.Now };
}
