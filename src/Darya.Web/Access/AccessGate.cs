using System.Security.Claims;
using Darya.Web.Accounts;
using Darya.Web.Audit;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Access;

/// <summary>What stands before every endpoint: who asks, the endpoint's rule, the token of the form, the audit log.</summary>
internal sealed class AccessGate(RequestDelegate next, IAntiforgery antiforgery)
{
    /// <summary>Name of the cookie that keeps the language of who is not signed in.</summary>
    internal const string LanguageCookie = "darya-language";

    /// <summary>Lets a request through, or answers it.</summary>
    public async Task InvokeAsync(HttpContext context, Room room)
    {
        room.Visitor = await Recognise(context, room);
        try
        {
            await Pass(context, room);
        }
        catch (RoomFault fault)
        {
            await ProblemPage.Answer(room, fault.Status, fault.Faults);
        }
        catch (BadHttpRequestException bad)
        {
            await RequestBody.Refuse(context, room, bad.StatusCode);
        }
    }

    private async Task Pass(HttpContext context, Room room)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await ProblemPage.Answer(room, StatusCodes.Status404NotFound, [new FieldFault("", room.Words["problem.missing"])]);
            return;
        }

        if (endpoint.Metadata.GetMetadata<EndpointRule>() is not { } declared)
        {
            // Routing's own answer to a wrong method; the program does not start with an endpoint of its own without a rule.
            await ProblemPage.Answer(room, StatusCodes.Status405MethodNotAllowed, [new FieldFault("", room.Words["problem.method"])]);
            return;
        }

        var delegation = Id(context, "delegation");
        var isForeign = delegation is { } d && !await room.Store.Delegations.AnyAsync(x => x.Id == d && x.MeetingId == Id(context, "meeting"));
        var (account, seat) = (room.Visitor.Account, room.Visitor.Seat);
        var verdict = declared.Rule.Judge(account is not null, account?.IsAdministrator == true, seat, delegation);
        if (verdict is Verdict.Forbidden or Verdict.Hidden)
        {
            await room.Note(AuditKind.Refused, declared.Act, Subject(context));
        }

        switch (verdict)
        {
            case Verdict.SignIn when IsOfPrograms(context):
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await ProblemPage.Answer(room, StatusCodes.Status401Unauthorized, [new FieldFault("", room.Words["problem.sign-in"])]);
                return;
            case Verdict.SignIn:
                context.Response.Redirect("/sign-in?to=" + Uri.EscapeDataString(HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/"));
                return;
            case Verdict.Forbidden:
                await ProblemPage.Answer(room, StatusCodes.Status403Forbidden, [new FieldFault("", room.Words["problem.forbidden"])]);
                return;
            case Verdict.Hidden:
            case Verdict.Allowed when isForeign:
                await ProblemPage.Answer(room, StatusCodes.Status404NotFound, [new FieldFault("", room.Words["problem.missing"])]);
                return;
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            if (declared.IsNoted && declared.Rule.Audience != Audience.Anyone)
            {
                await room.Note(AuditKind.Saw, declared.Act, Subject(context));
            }
        }
        else if (await RequestBody.StatusOf(context) is var status and not StatusCodes.Status200OK)
        {
            await RequestBody.Refuse(context, room, status);
            return;
        }
        else if (IsOfPrograms(context))
        {
            if (!context.User.HasClaim(TokenSignIn.ChangeClaim, TokenSignIn.ChangeClaim))
            {
                await room.Note(AuditKind.Refused, declared.Act, Subject(context));
                await ProblemPage.Answer(room, StatusCodes.Status403Forbidden, [new FieldFault("", room.Words["problem.token"])]);
                return;
            }
        }
        else if (!await antiforgery.IsRequestValidAsync(context))
        {
            await ProblemPage.Answer(room, StatusCodes.Status400BadRequest, [new FieldFault("", room.Words["problem.form"])]);
            return;
        }

        await next(context);
    }

    /// <summary>Whether an answer is for a program.</summary>
    internal static bool IsOfPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    private static async Task<Visitor> Recognise(HttpContext context, Room room)
    {
        Account? account = null;
        var mayBeKnown = HttpMethods.IsGet(context.Request.Method) || !IsOfPrograms(context) || TokenSignIn.IsIn(context); // a cookie changes nothing there: another page could send it
        if (mayBeKnown && Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            account = await room.Store.Users.FirstOrDefaultAsync(a => a.Id == id);
        }

        Meeting? meeting = null;
        Seat? seat = null;
        if (Id(context, "meeting") is { } meetingId)
        {
            meeting = await room.Store.Meetings.AsNoTracking().FirstOrDefaultAsync(m => m.Id == meetingId);
            seat = account is null ? null : await room.Store.Seats.AsNoTracking().FirstOrDefaultAsync(s => s.MeetingId == meetingId && s.AccountId == account.Id);
        }

        var language = account?.Language ?? context.Request.Cookies[LanguageCookie] ?? Preferred(context);
        return new Visitor(account, meeting, seat, Words.Of(language));
    }

    /// <summary>The first known language that the browser names.</summary>
    private static string? Preferred(HttpContext context) =>
        context.Request.Headers.AcceptLanguage.ToString().Split(',').Select(l => l.Split(';', '-')[0].Trim()).FirstOrDefault(l => Words.Known(l) is not null);

    private static Guid? Id(HttpContext context, string name) => Guid.TryParse(context.GetRouteValue(name)?.ToString(), out var id) ? id : null;

    /// <summary>What in the address is asked for beside the meeting.</summary>
    private static string? Subject(HttpContext context)
    {
        var values = context.Request.RouteValues.Where(v => v.Key is not ("meeting" or "delegation" or "secret")).Select(v => v.Value?.ToString());
        return string.Join("/", values) is { Length: > 0 } subject ? subject : null;
    }
}
