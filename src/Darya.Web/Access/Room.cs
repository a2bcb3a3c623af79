using Darya.Web.Accounts;
using Darya.Web.Api;
using Darya.Web.Audit;
using Darya.Web.Languages;
using Darya.Web.Live;
using Darya.Web.Meetings;
using Darya.Web.Store;

namespace Darya.Web.Access;

/// <summary>What an endpoint works with during one request.</summary>
internal sealed class Room(RoomStore store, AuditChain chain, LiveNews news, TimeProvider time, IHttpContextAccessor http)
{
    private Visitor? _visitor;

    /// <summary>The tables.</summary>
    internal RoomStore Store => store;

    /// <summary>The request.</summary>
    internal HttpContext Http => http.HttpContext!;

    /// <summary>The time of the server, UTC.</summary>
    internal DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Who asks; the gate sets it before any endpoint runs.</summary>
    internal Visitor Visitor
    {
        get => _visitor ?? throw new InvalidOperationException("The gate has not seen this request.");
        set => _visitor = value;
    }

    /// <summary>The account that asks, where a rule requires one.</summary>
    internal Account Account => Visitor.Account!;

    /// <summary>The meeting of the address, where a rule requires a seat.</summary>
    internal Meeting Meeting => Visitor.Meeting!;

    /// <summary>Words of the visitor's language.</summary>
    internal Words Words => Visitor.Words;

    /// <summary>What the request says in its form.</summary>
    internal async Task<RoomForm> Form() => new(await Fields(), Words, IsOfProgram);

    /// <summary>Whether a program asks, and not a page.</summary>
    internal bool IsOfProgram => AccessGate.IsOfPrograms(Http);

    /// <summary>The fields of the request: of its form, or of the JSON object of a program.</summary>
    /// <exception cref="RoomFault">It has none that can be read.</exception>
    internal async Task<IFormCollection> Fields() => IsOfProgram ? await ProgramBody.Read(Http, Words)
        : Http.Request.HasFormContentType ? await Http.Request.ReadFormAsync() : throw RoomFault.OfKind(Words["problem.kind"]);

    /// <summary>Answers a change that was made: leads a person to a page, and tells a program what was made and where it is read.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="id">What was made; null when nothing new was.</param>
    /// <param name="see">Where a program reads it, without the beginning; null when it is the address of the page.</param>
    internal IResult Done(string page, Guid? id = null, string? see = null) =>
        IsOfProgram ? Results.Ok(new ChangeAnswer(id, ChangeRoutes.OfPrograms + (see ?? page))) : Results.Redirect(page);

    /// <summary>Makes a change and writes it into the audit log, both or neither.</summary>
    /// <param name="act">What the log calls it.</param>
    /// <param name="subject">What is acted on.</param>
    /// <param name="change">The change; saved afterwards.</param>
    /// <param name="detail">A figure that others keep, for example a commitment.</param>
    internal async Task Change(string act, Guid? subject, Func<Task> change, string detail = "")
    {
        await chain.Write(store, async () =>
        {
            await change();
            await store.SaveChangesAsync();
            return Fact(AuditKind.Changed, act, subject?.ToString(), detail);
        });
        await news.Changed(act, Visitor.Meeting?.Id);
    }

    /// <summary>Makes a change that needs nothing from the tables.</summary>
    internal Task Change(string act, Guid? subject, Action change, string detail = "") => Change(
        act,
        subject,
        () =>
        {
            change();
            return Task.CompletedTask;
        },
        detail);

    /// <summary>Writes into the audit log what changed nothing.</summary>
    internal Task Note(AuditKind kind, string act, string? subject = null) => chain.Write(store, Fact(kind, act, subject, ""));

    private AuditFact Fact(AuditKind kind, string act, string? subject, string detail) => new(
        kind, act, Visitor.Account?.Id, Visitor.Meeting?.Id, Visitor.Seat?.DelegationId, Visitor.Seat is { } seat ? RoleWords.Of(seat.Role) : "", subject, detail);
}
