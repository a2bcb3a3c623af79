using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Accounts;

/// <summary>An account as its owner sees it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Tokens">Tokens that work.</param>
/// <param name="New">A token made just now, shown this once; or null.</param>
internal sealed record AccountView(Account Account, IReadOnlyList<ApiToken> Tokens, string? New)
{
    internal static async Task<AccountView> Of(Room room, string? made) => new(
        room.Account,
        await room.Store.ApiTokens.AsNoTracking().Where(t => t.AccountId == room.Account.Id && t.RevokedAt == null).OrderBy(t => t.CreatedAt).ToListAsync(),
        made);
}
