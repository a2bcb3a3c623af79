using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Agreements;
using Darya.Web.Jobs;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Demonstration;

/// <summary>
/// What lies before the meeting of the demonstration and has an author: an agreement of the library with its ledger, some clauses, and the draft once it is solved. All of it is
/// laid in the name of the meeting's secretariat, by the functions that pages use. A fault is logged and hinders nothing else.
/// </summary>
internal sealed partial class DemoContents(
    Room room, AgreementLibrary library, AgreementMemory memory, SeasonLedgers ledgers, RunShelf shelf, ILogger<DemoContents> log)
{
    private const string Protocol = "syr-darya-protocol-2001-type.json";
    private const string Readings = "toktogul-2001-2010.csv";
    private const string DraftJob = "agree-draft";
    private const string Upstream = "KG";

    /// <summary>Clauses by the beginning of their words, and the term of the protocol that each is about.</summary>
    private static readonly (string Words, string Term)[] Clauses =
    [
        ("demo.summer", "summer-release"), ("demo.winter", "winter-release"), ("demo.fuel", "winter-gas"), ("demo.reports", "reports"),
    ];

    /// <summary>Whether a job is one of the demonstration whose draft is laid when it is done: nobody has asked for it.</summary>
    internal static bool Awaits(Job job) => job is { AccountId: null, DelegationId: null, Kind: DraftJob };

    /// <summary>Lays everything that can be laid when the first administrator has the secretariat's seat.</summary>
    internal async Task Furnish(Account account)
    {
        foreach (var seat in await room.Store.Seats.AsNoTracking().Where(s => s.AccountId == account.Id && s.Role == Role.Secretariat).ToListAsync())
        {
            await Within(seat, LayProtocol);
            foreach (var job in await room.Store.Jobs.AsNoTracking().Where(j => j.MeetingId == seat.MeetingId && j.State == JobState.Done).ToListAsync())
            {
                await Within(seat, () => LayDraft(job));
            }
        }
    }

    /// <summary>Lays the draft of a job that is done. Before there is a secretariat nothing is laid; <see cref="Furnish"/> does it then.</summary>
    internal async Task LayDraftOf(Job job)
    {
        var seat = await room.Store.Seats.AsNoTracking().Where(s => s.MeetingId == job.MeetingId && s.Role == Role.Secretariat)
            .OrderBy(s => s.TakenAt).ThenBy(s => s.Id).FirstOrDefaultAsync();
        if (seat is not null)
        {
            await Within(seat, () => LayDraft(job));
        }
    }

    private async Task Within(Seat seat, Func<Task> lay)
    {
        try
        {
            var account = await room.Store.Users.AsNoTracking().SingleAsync(a => a.Id == seat.AccountId);
            room.Visitor = new Visitor(account, await room.Store.Meetings.AsNoTracking().SingleAsync(m => m.Id == seat.MeetingId), seat, Words.Of(account.Language));
            await lay();
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            NotLaid(broken);
        }
    }

    private async Task LayProtocol()
    {
        if (library.Read(Protocol) is not { } reading || library.Table(Readings) is not { } readings)
        {
            return; // a region of another kind
        }

        var document = await AgreementLoad.Lay(room, AgreementLoad.Require(reading), VersionOrigin.Library, Protocol);
        var view = await AgreementView.Of(room, memory, document, number: null);
        await SeasonTable.Add(room, ledgers, view, Readings, readings, isEvents: false);
        Guid? first = null;
        foreach (var (words, term) in Clauses.Where(c => view.Agreement.Term(c.Term) is not null))
        {
            var clause = await TextChanges.AddClause(room, Both(words + ".heading"), Both(words + ".text"));
            await ClauseTerms.Link(room, memory, clause, clauseVersion: 1, (document, view.Newest.Number, term));
            first ??= clause;
        }

        if (first is { } commented && await room.Store.Delegations.FirstOrDefaultAsync(d => d.MeetingId == room.Meeting.Id && d.State == Upstream) is { } delegation)
        {
            await TextChanges.Comment(room, commented, delegation.Id, version: 1, room.Words["demo.comment"]);
        }
    }

    private async Task LayDraft(Job job)
    {
        if (!Awaits(job) || await RunsView.Seen(room).FirstOrDefaultAsync(r => r.Folder == job.Folder) is not { } run)
        {
            return;
        }

        var (content, _) = (await RunView.Of(room, shelf, run.Id)).File(room, shelf, AgreementsView.DraftFile);
        var draft = AgreementLoad.Require(AgreementLoad.Read(AgreementsView.DraftFile, content, library));
        if (!await room.Store.AgreementDocuments.AnyAsync(d => d.MeetingId == job.MeetingId && d.Name == draft.Id))
        {
            await AgreementLoad.Lay(room, draft, VersionOrigin.Run, job.Folder);
        }
    }

    private static (string En, string Ru) Both(string key) => (Words.Of("en")[key], Words.Of("ru")[key]);

    [LoggerMessage(1, LogLevel.Warning, "Something of the demonstration could not be laid before its meeting.")]
    private partial void NotLaid(Exception broken);
}
