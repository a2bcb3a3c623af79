using Darya.Web.Access;
using Darya.Web.Negotiation;

namespace Darya.Web.Agreements;

/// <summary>Says what clauses of the text are about.</summary>
internal static class ClauseTerms
{
    /// <summary>Says which term of which version of an agreement a version of a clause is about.</summary>
    /// <param name="room">The request.</param>
    /// <param name="memory">Agreements that were read.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="clauseVersion">Its version, which must be the newest.</param>
    /// <param name="target">Agreement, version and id of the term; an empty id for none any more.</param>
    /// <exception cref="RoomFault">There is no such clause, agreement, version or term, or another version of the clause came between.</exception>
    internal static async Task Link(Room room, AgreementMemory memory, Guid clause, int clauseVersion, (Guid Document, int Version, string Term) target)
    {
        var view = await AgreementView.Of(room, memory, target.Document, target.Version);
        if (target.Term.Length > 0)
        {
            view.Term(room, target.Term);
        }

        await room.Change("clause.term", clause, async () =>
        {
            TextChanges.RequireCurrent(room, clauseVersion, (await ClauseView.Of(room, clause)).Current.Number);
            room.Store.Add(new ClauseTerm
            {
                Id = Guid.CreateVersion7(),
                ClauseId = clause,
                ClauseVersion = clauseVersion,
                DocumentId = target.Document,
                AgreementVersion = target.Version,
                Term = target.Term,
                LinkedAt = room.Now,
            });
        });
    }
}
