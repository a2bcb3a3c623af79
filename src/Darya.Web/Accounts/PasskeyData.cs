using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Darya.Web.Accounts;

/// <summary>A passkey as both databases store it: one JSON text.</summary>
internal static class PasskeyData
{
    /// <summary>Between the passkey and its text.</summary>
    internal static ValueConverter<IdentityPasskeyData, string> Converter { get; } = new(d => Write(d), t => Read(t));

    /// <summary>Passkeys with the same text are the same; Identity changes one in its place.</summary>
    internal static ValueComparer<IdentityPasskeyData> Comparer { get; } = new((a, b) => Write(a) == Write(b), d => Write(d).GetHashCode(StringComparison.Ordinal), d => Read(Write(d)));

    private static string Write(IdentityPasskeyData? data) => JsonSerializer.Serialize(data);

    private static IdentityPasskeyData Read(string text) => JsonSerializer.Deserialize<IdentityPasskeyData>(text)!;
}
