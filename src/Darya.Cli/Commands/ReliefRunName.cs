using System.CommandLine;
using System.Security.Cryptography;
using System.Text;

namespace Darya.Cli.Commands;

/// <summary>A name that tells runs of relief with different arguments apart, so that one does not replace another unasked and a report can hold both.</summary>
/// <remarks>
/// Command and region, then every option given that changes the answer, as it was given: <c>relief-plan-central-asia-months-6-no-cash</c>. Where signs are lost that a name of a folder cannot
/// hold, or the name would be long, eight digits of a hash of the arguments end it.
/// </remarks>
internal static class ReliefRunName
{
    private const int Longest = 80;
    private const int DigitsOfHash = 8;

    /// <summary>Options that change where or how the answer is shown, or how long is searched for it, and not what is asked.</summary>
    private static readonly string[] Besides = ["--out", "--lang", "--json", "--time-limit"];

    /// <summary>The name.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="command">Name of the command, for example <c>relief plan</c>.</param>
    /// <param name="region">Id of the region.</param>
    internal static string Of(ParseResult parsed, string command, string region)
    {
        string[] given =
        [
            .. parsed.CommandResult.Command.Options.Where(option => !Besides.Contains(option.Name, StringComparer.Ordinal))
                .Select(option => (option.Name, Result: parsed.GetResult(option))).Where(option => option.Result is { Implicit: false })
                .Select(option => string.Join(' ', option.Result!.Tokens.Select(token => token.Value).Prepend(option.Name[2..]))),
        ];
        var start = $"{command.Replace(' ', '-')}-{region}";
        if (given.Length == 0)
        {
            return start;
        }

        var all = string.Join(' ', given);
        var name = $"{start}-{string.Concat(all.Select(sign => IsKept(sign) ? sign : '-'))}";
        var isWhole = all.All(sign => IsKept(sign) || sign is ' ' or '=');
        return isWhole && name.Length <= Longest ? name : $"{name[..Math.Min(name.Length, Longest)].TrimEnd('-', '.')}-{Hash(all)}";
    }

    private static bool IsKept(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.';

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigitsOfHash];
}
