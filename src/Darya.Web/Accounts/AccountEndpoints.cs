using Darya.Web.Access;
using Darya.Web.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Accounts;

/// <summary>What an account does with itself: its password and the tokens of its programs.</summary>
internal static class AccountEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", async (Room room, UserManager<Account> accounts, PageModel pages) => pages.Show<AccountPage>(await AccountView.Of(room, accounts, null))).Under("account.see", AccessRule.SignedIn);
        routes.MapPost("/account/password", ChangePassword).Under("account.password", AccessRule.SignedIn).RequireRateLimiting(SignInEndpoints.GuessLimit);
        routes.MapPost("/account/tokens", MakeToken).Under("account.token", AccessRule.SignedIn);
        routes.MapPost("/account/tokens/{token:guid}/revoke", Revoke).Under("account.revoke", AccessRule.SignedIn);
    }

    private static async Task<IResult> ChangePassword(Room room, SignInManager<Account> signIn)
    {
        var form = await room.Form();
        var (old, password) = (form.Raw("old_password"), form.Raw("password"));
        form.Require("password", password.Length >= Passwords.Shortest, "fault.password", Passwords.Shortest);
        form.RequireAgain("password");
        form.Check();
        await room.Change("account.password", room.Account.Id, async () =>
            Passwords.Require(room, await signIn.UserManager.ChangePasswordAsync(room.Account, old, password)));
        await signIn.RefreshSignInAsync(room.Account);
        return Results.Redirect("/account");
    }

    private static async Task<IResult> MakeToken(Room room, UserManager<Account> accounts, PageModel pages)
    {
        var form = await room.Form();
        var name = form.Text("token_name", ApiToken.LongestName);
        form.Check();
        var secret = TokenSignIn.Prefix + SecretLink.New();
        var token = new ApiToken { Id = Guid.CreateVersion7(), AccountId = room.Account.Id, Name = name, Hash = SecretLink.HashOf(secret), MayChange = form.IsTicked("token_change"), CreatedAt = room.Now };
        await room.Change("account.token", token.Id, () => room.Store.Add(token));
        return pages.Show<AccountPage>(await AccountView.Of(room, accounts, secret));
    }

    private static async Task<IResult> Revoke(Guid token, Room room)
    {
        await room.Change("account.revoke", token, async () =>
        {
            var found = await room.Store.ApiTokens.FirstOrDefaultAsync(t => t.Id == token && t.AccountId == room.Account.Id)
                ?? throw RoomFault.Missing(room.Words["problem.missing"]);
            found.RevokedAt ??= room.Now;
        });
        return Results.Redirect("/account");
    }
}
