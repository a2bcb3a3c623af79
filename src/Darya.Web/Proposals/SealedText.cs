using System.Security.Cryptography;
using System.Text;

namespace Darya.Web.Proposals;

/// <summary>A text that only a passphrase opens, and what commits to it.</summary>
/// <param name="Commitment">SHA-256 over identifier, nonce and text, hexadecimal.</param>
/// <param name="Salt">Salt of the derivation of the key.</param>
/// <param name="Rounds">Rounds of the derivation.</param>
/// <param name="Vector">Initialisation vector.</param>
/// <param name="Sealed">Nonce and text, encrypted.</param>
/// <param name="Tag">Authentication tag.</param>
/// <remarks>
/// PBKDF2 with HMAC-SHA-256 (RFC 8018, section 5.2; 600 000 rounds as the OWASP Password Storage Cheat Sheet asks for), AES-256 in GCM (NIST SP 800-38D)
/// with a vector drawn for each sealing under a key of its own salt.
/// </remarks>
internal sealed record SealedText(string Commitment, byte[] Salt, int Rounds, byte[] Vector, byte[] Sealed, byte[] Tag)
{
    /// <summary>Rounds of the derivation of new keys.</summary>
    internal const int UsualRounds = 600_000;

    /// <summary>First line of what the commitment is computed over.</summary>
    internal const string Scheme = "darya/proposal/1";

    private const int NonceBytes = 32;
    private const int SaltBytes = 16;
    private const int KeyBytes = 32;
    private const int VectorBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals a text.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="text">What it says.</param>
    /// <param name="passphrase">What opens it.</param>
    /// <param name="rounds">Rounds of the derivation.</param>
    internal static SealedText Of(Guid id, string text, string passphrase, int rounds)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var commitment = CommitmentOf(id, Convert.ToHexStringLower(nonce), text);
        byte[] plain = [.. nonce, .. Encoding.UTF8.GetBytes(text)];
        var (salt, vector) = (RandomNumberGenerator.GetBytes(SaltBytes), RandomNumberGenerator.GetBytes(VectorBytes));
        var key = KeyOf(passphrase, salt, rounds);
        try
        {
            var (hidden, tag) = (new byte[plain.Length], new byte[TagBytes]);
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Encrypt(vector, plain, hidden, tag, Bound(id, commitment));
            return new SealedText(commitment, salt, rounds, vector, hidden, tag);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Opens it; null when the passphrase is another, or what is stored was changed.</summary>
    internal (string Nonce, string Text)? Open(Guid id, string passphrase)
    {
        var key = KeyOf(passphrase, Salt, Rounds);
        var plain = new byte[Sealed.Length];
        try
        {
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Decrypt(Vector, Sealed, Tag, plain, Bound(id, Commitment));
            var (nonce, text) = (Convert.ToHexStringLower(plain.AsSpan(0, NonceBytes)), Encoding.UTF8.GetString(plain.AsSpan(NonceBytes)));
            return CommitmentOf(id, nonce, text) == Commitment ? (nonce, text) : null;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>What commits to a text: anybody who has text and nonce can compute it again.</summary>
    internal static string CommitmentOf(Guid id, string nonce, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Scheme}\n{id}\n{nonce}\n{text}")));

    private static byte[] KeyOf(string passphrase, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(NormalizationForm.FormC), salt, rounds, HashAlgorithmName.SHA256, KeyBytes);

    private static byte[] Bound(Guid id, string commitment) => Encoding.UTF8.GetBytes($"{Scheme}\n{id}\n{commitment}");
}
