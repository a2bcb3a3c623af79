using Darya.Web.Access;
using Darya.Web.Audit;
using Darya.Web.Demonstration;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Accounts;

/// <summary>Ways in and out: signing in, the first administrator, invitations, the language.</summary>
internal static class SignInEndpoints
{
    /// <summary>The limit on guesses.</summary>
    internal const string GuessLimit = "guess";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Results.Redirect("/meetings")).Under("home.see", AccessRule.Anyone);
        routes.MapGet("/sign-in", (Room room, PageModel pages) =>
            room.Visitor.Account is null ? (IResult)pages.Show<SignInPage>(new SignInView(Local(room.Http.Request.Query["to"].ToString()), false)) : Results.Redirect("/meetings"))
            .Under("sign-in.see", AccessRule.Anyone);
        routes.MapPost("/sign-in", SignIn).Under("sign-in", AccessRule.Anyone).RequireRateLimiting(GuessLimit);
        routes.MapPost("/sign-out", SignOut).Under("sign-out", AccessRule.SignedIn);
        routes.MapPost("/language", ChangeLanguage).Under("language", AccessRule.Anyone);
        routes.MapGet("/first/{secret}", (string secret, Room room, FirstLink link, PageModel pages) =>
        {
            RequireFirst(room, link, secret);
            return pages.Show<FirstPage>(secret);
        }).Under("first.see", AccessRule.Anyone).RequireRateLimiting(GuessLimit);
        routes.MapPost("/first/{secret}", MakeFirst).Under("first.make", AccessRule.Anyone).RequireRateLimiting(GuessLimit);
        routes.MapGet("/invitations/{secret}", async (string secret, Room room, PageModel pages) => pages.Show<InvitationPage>(await InvitationView.Of(room, secret)))
            .Under("invitation.see", AccessRule.Anyone).RequireRateLimiting(GuessLimit);
        routes.MapPost("/invitations/{secret}", Accept).Under("invitation.accept", AccessRule.Anyone).RequireRateLimiting(GuessLimit);
    }

    /// <summary>A path of this server; anything else leads to the meetings.</summary>
    internal static string Local(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl)
            ? path
            : "/meetings";

    private static async Task<IResult> SignIn(Room room, SignInManager<Account> signIn, PageModel pages)
    {
        var form = await room.Form();
        var account = await signIn.UserManager.FindByNameAsync(form.Raw("address").Trim());
        var to = Local(form.Raw("to"));
        var result = account is null ? SignInResult.Failed : await signIn.PasswordSignInAsync(account, form.Raw("password"), isPersistent: false, lockoutOnFailure: true);
        room.Visitor = room.Visitor with { Account = result.Succeeded ? account : null };
        await room.Note(result.Succeeded ? AuditKind.Changed : AuditKind.Refused, "sign-in", account?.Id.ToString());

        // The same answer for an unknown address, a wrong password and a locked account: it tells nothing of who has an account.
        return result.Succeeded ? Results.Redirect(to) : pages.Show<SignInPage>(new SignInView(to, true), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> SignOut(Room room, SignInManager<Account> signIn)
    {
        await room.Note(AuditKind.Changed, "sign-out");
        await signIn.SignOutAsync();
        return Results.Redirect("/sign-in");
    }

    private static async Task<IResult> ChangeLanguage(Room room)
    {
        var form = await room.Form();
        var language = form.Raw("language");
        form.Require("language", Words.Known(language) is not null, "fault.language", string.Join(", ", Words.All.Select(w => w.Tongue)));
        form.Check();
        if (room.Visitor.Account is { } account)
        {
            account.Language = language;
            await room.Store.SaveChangesAsync();
        }
        else
        {
            room.Http.Response.Cookies.Append(AccessGate.LanguageCookie, language, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return Results.Redirect(Local(form.Raw("to")));
    }

    private static async Task<IResult> MakeFirst(string secret, Room room, FirstLink link, SignInManager<Account> signIn, DemoContents demonstration)
    {
        RequireFirst(room, link, secret);
        var (account, password) = await NewAccount.Read(room, isAdministrator: true);
        await room.Change("first.make", account.Id, async () =>
        {
            if (!link.Fits(secret) || await room.Store.Users.AnyAsync(a => a.IsAdministrator))
            {
                throw RoomFault.Missing(room.Words["problem.link"]);
            }

            await NewAccount.Create(signIn.UserManager, room, account, password);
            await SeatInDemonstration(room, account);
            link.End();
        });
        await signIn.SignInAsync(account, isPersistent: false);
        await demonstration.Furnish(account);
        return Results.Redirect("/meetings");
    }

    /// <summary>Only the meeting of the demonstration is there before the first administrator: its secretariat is theirs.</summary>
    private static async Task SeatInDemonstration(Room room, Account account) => room.Store.Seats.AddRange(
        (await room.Store.Meetings.Select(m => m.Id).ToListAsync()).Select(m =>
            new Seat { Id = Guid.CreateVersion7(), MeetingId = m, AccountId = account.Id, Role = Role.Secretariat, TakenAt = room.Now }));

    private static async Task<IResult> Accept(string secret, Room room, SignInManager<Account> signIn)
    {
        await InvitationView.Of(room, secret);
        var (account, password) = room.Visitor.Account is { } own ? (own, null) : await NewAccount.Read(room, isAdministrator: false);
        Guid meeting = default;
        await room.Change("invitation.accept", account.Id, async () =>
        {
            var invitation = (await InvitationView.Of(room, secret)).Invitation; // again, now that nobody else writes
            if (password is not null)
            {
                await NewAccount.Create(signIn.UserManager, room, account, password);
            }

            if (await room.Store.Seats.AnyAsync(s => s.MeetingId == invitation.MeetingId && s.AccountId == account.Id))
            {
                throw RoomFault.Conflict(room.Words["fault.seated"]);
            }

            invitation.UsedAt = room.Now;
            meeting = invitation.MeetingId;
            room.Store.Seats.Add(new Seat
            {
                Id = Guid.CreateVersion7(),
                MeetingId = invitation.MeetingId,
                AccountId = account.Id,
                Role = invitation.Role,
                DelegationId = invitation.DelegationId,
                TakenAt = room.Now,
            });
        });
        if (password is not null)
        {
            await signIn.SignInAsync(account, isPersistent: false);
        }

        return Results.Redirect($"/meetings/{meeting}");
    }

    private static void RequireFirst(Room room, FirstLink link, string secret)
    {
        if (!link.Fits(secret))
        {
            throw RoomFault.Missing(room.Words["problem.link"]);
        }
    }
}
