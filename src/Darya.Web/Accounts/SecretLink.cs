using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Darya.Web.Accounts;

/// <summary>Secrets that are shown once and kept as a hash: links of invitations and tokens of programs.</summary>
internal static class SecretLink
{
    private const int Bytes = 32;

    /// <summary>A new secret for an address, 43 letters, digits, hyphens and underscores.</summary>
    internal static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it. The secret has 256 random bits, so one round is enough.</summary>
    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
