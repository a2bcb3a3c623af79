using System.Security.Cryptography;
using System.Text;

namespace Darya.Web.Accounts;

/// <summary>The link of the first administrator: in memory only, for one use and one start of the program.</summary>
internal sealed class FirstLink
{
    private string? _secret = SecretLink.New();

    /// <summary>The path of the link; null once it was used or when it is not needed.</summary>
    internal string? Path => _secret is { } secret ? "/first/" + secret : null;

    /// <summary>Whether a secret is that of the link.</summary>
    internal bool Fits(string secret) => _secret is { } own
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(own), Encoding.UTF8.GetBytes(secret));

    /// <summary>Ends the link.</summary>
    internal void End() => _secret = null;
}
