using System.Security.Claims;
using System.Text.Encodings.Web;
using Darya.Web.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Darya.Web.Accounts;

/// <summary>Signs programs in by <c>Authorization: Bearer TOKEN</c>, under <c>/api</c> only.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, RoomStore store)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    internal const string SchemeName = "token";

    /// <summary>How every token begins, so that one that leaks is found by searching.</summary>
    internal const string Prefix = "darya_";

    /// <summary>Claim of a token that may change something.</summary>
    internal const string ChangeClaim = "change";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request brings a token.</summary>
    internal static bool IsIn(HttpContext context) => context.Request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var hash = SecretLink.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var token = await store.ApiTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash && t.RevokedAt == null);
        if (token is null)
        {
            return AuthenticateResult.Fail("The token is not known.");
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, token.AccountId.ToString()), .. token.MayChange ? [new Claim(ChangeClaim, ChangeClaim)] : Array.Empty<Claim>()], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
