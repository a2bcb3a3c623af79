using Darya.Agreements.Wording;
using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Agreements;

/// <summary>Which term of which agreement a version of a clause is about.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="ClauseVersion">Its version.</param>
/// <param name="Document">The agreement.</param>
/// <param name="Name">Id of the agreement in its format.</param>
/// <param name="Version">Version of the agreement.</param>
/// <param name="Term">Id of the term.</param>
/// <param name="English">Its sentence in English.</param>
/// <param name="Russian">Its sentence in Russian.</param>
internal sealed record ClauseTermsView(Guid Clause, int ClauseVersion, Guid Document, string Name, int Version, string Term, string English, string Russian)
{
    /// <summary>What stands for the clauses of the meeting, or for one of them.</summary>
    internal static async Task<IReadOnlyList<ClauseTermsView>> Of(Room room, AgreementMemory memory, Guid? clause = null)
    {
        var said = await room.Store.ClauseTerms.AsNoTracking()
            .Join(room.Store.Clauses.Where(c => c.MeetingId == room.Meeting.Id && (clause == null || c.Id == clause)), t => t.ClauseId, c => c.Id, (t, _) => t)
            .OrderBy(t => t.LinkedAt).ThenBy(t => t.Id).ToListAsync();
        var found = new List<ClauseTermsView>();
        foreach (var last in said.GroupBy(t => (t.ClauseId, t.ClauseVersion)).Select(g => g.Last()).Where(t => t.Term.Length > 0))
        {
            var view = await AgreementView.Of(room, memory, last.DocumentId, last.AgreementVersion);
            var term = view.Agreement.Term(last.Term)!;
            found.Add(new ClauseTermsView(
                last.ClauseId, last.ClauseVersion, last.DocumentId, view.Document.Name, last.AgreementVersion, term.Id,
                PlainSentence.Of(view.Agreement, term, "en"), PlainSentence.Of(view.Agreement, term, "ru")));
        }

        return found;
    }
}
