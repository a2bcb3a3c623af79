using System.Buffers.Text;
using Darya.Web.Access;
using Darya.Web.Audit;
using Darya.Web.Pages;
using Microsoft.AspNetCore.Identity;

namespace Darya.Web.Accounts;

/// <summary>Passkeys: made and removed by their owner, and a way in beside the password.</summary>
internal static class PasskeyEndpoints
{
    private const int LongestCredential = 20_000;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/passkeys/options", OptionsOfNew).Under("passkey.options", AccessRule.SignedIn);
        routes.MapPost("/account/passkeys", Make).Under("passkey.make", AccessRule.SignedIn).RequireRateLimiting(SignInEndpoints.GuessLimit);
        routes.MapPost("/account/passkeys/{passkey}/remove", Remove).Under("passkey.remove", AccessRule.SignedIn);
        routes.MapPost("/sign-in/passkey/options", OptionsOfKnown).Under("passkey.ask", AccessRule.Anyone).RequireRateLimiting(SignInEndpoints.GuessLimit);
        routes.MapPost("/sign-in/passkey", SignIn).Under("sign-in.passkey", AccessRule.Anyone).RequireRateLimiting(SignInEndpoints.GuessLimit);
    }

    /// <summary>What the browser must sign is that of this very address; a page elsewhere cannot pass on what was signed there.</summary>
    internal static void Configure(IdentityPasskeyOptions options) => options.ValidateOrigin = context =>
        ValueTask.FromResult(!context.CrossOrigin && context.Origin == $"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}");

    private static async Task<IResult> OptionsOfNew(Room room, SignInManager<Account> signIn)
    {
        var account = room.Account;
        return Results.Content(
            await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.DisplayName }),
            "application/json");
    }

    private static async Task<IResult> OptionsOfKnown(SignInManager<Account> signIn) => Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> Make(Room room, SignInManager<Account> signIn)
    {
        var form = await room.Form();
        var name = form.Text("passkey_name", ApiToken.LongestName);
        form.Require("credential", form.Raw("credential").Length is > 0 and <= LongestCredential, "passkey.fault");
        form.Check();
        var made = await Try(() => signIn.PerformPasskeyAttestationAsync(form.Raw("credential")));
        if (made is not { Succeeded: true, Passkey: { } passkey } || made.UserEntity.Id != room.Account.Id.ToString())
        {
            throw RoomFault.Invalid(room.Words["passkey.fault"]);
        }

        passkey.Name = name;
        await room.Change("passkey.make", room.Account.Id, async () => Passwords.Require(room, await signIn.UserManager.AddOrUpdatePasskeyAsync(room.Account, passkey)));
        return Results.Redirect("/account");
    }

    private static async Task<IResult> Remove(string passkey, Room room, SignInManager<Account> signIn)
    {
        if (!Base64Url.IsValid(passkey))
        {
            throw RoomFault.Missing(room.Words["problem.missing"]);
        }

        await room.Change("passkey.remove", room.Account.Id, async () =>
            Passwords.Require(room, await signIn.UserManager.RemovePasskeyAsync(room.Account, Base64Url.DecodeFromChars(passkey))));
        return Results.Redirect("/account");
    }

    private static async Task<IResult> SignIn(Room room, SignInManager<Account> signIn, PageModel pages)
    {
        var form = await room.Form();
        var (credential, to) = (form.Raw("credential"), SignInEndpoints.Local(form.Raw("to")));
        var known = credential.Length is > 0 and <= LongestCredential ? await Try(() => signIn.PerformPasskeyAssertionAsync(credential)) : null;
        var account = known is { Succeeded: true } ? known.User : null;
        var isIn = account is not null && await signIn.CanSignInAsync(account) && !await signIn.UserManager.IsLockedOutAsync(account);
        room.Visitor = room.Visitor with { Account = isIn ? account : null };
        if (!isIn)
        {
            await room.Note(AuditKind.Refused, "sign-in.passkey", account?.Id.ToString());
            return pages.Show<SignInPage>(new SignInView(to, true), StatusCodes.Status422UnprocessableEntity);
        }

        await room.Change("sign-in.passkey", account!.Id, async () => Passwords.Require(room, await signIn.UserManager.AddOrUpdatePasskeyAsync(account, known!.Passkey!))); // its count of uses
        await signIn.SignInAsync(account, isPersistent: false);
        return Results.Redirect(to);
    }

    /// <summary>Null for what is no answer to options that were given: nothing was asked for, or it is not what a browser sends.</summary>
    private static async Task<T?> Try<T>(Func<Task<T>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception unread) when (unread is InvalidOperationException or PasskeyException or System.Text.Json.JsonException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
