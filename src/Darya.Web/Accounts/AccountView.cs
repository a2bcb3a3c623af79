using Darya.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Accounts;

/// <summary>An account as its owner sees it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Tokens">Tokens that work.</param>
/// <param name="Passkeys">Passkeys, the oldest first.</param>
/// <param name="New">A token made just now, shown this once; or null.</param>
internal sealed record AccountView(Account Account, IReadOnlyList<ApiToken> Tokens, IReadOnlyList<UserPasskeyInfo> Passkeys, string? New)
{
    internal static async Task<AccountView> Of(Room room, UserManager<Account> accounts, string? made) => new(
        room.Account,
        await room.Store.ApiTokens.AsNoTracking().Where(t => t.AccountId == room.Account.Id && t.RevokedAt == null).OrderBy(t => t.CreatedAt).ToListAsync(),
        [.. (await accounts.GetPasskeysAsync(room.Account)).OrderBy(p => p.CreatedAt)],
        made);
}
