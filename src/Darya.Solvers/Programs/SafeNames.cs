using System.Text;

namespace Darya.Solvers;

/// <summary>Names that every reader of LP and MPS files accepts: <c>water_balance(Toktogul,7)</c>.</summary>
/// <remarks>
/// Brackets become parentheses, every other character outside the formats' common set an underscore; a name that would be read as a number
/// or a keyword is preceded by an underscore; names that have become equal get <c>~2</c>, <c>~3</c>, in the order of the program.
/// </remarks>
internal sealed class SafeNames
{
    private const int LongestName = 90; // readers of the COIN-OR family stop at 100
    private const string AlsoAllowed = "_.,()#%@~";

    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "min", "max", "minimize", "maximize", "minimum", "maximum", "subject", "such", "st", "s.t.", "st.", "bounds", "bound", "free",
        "general", "generals", "gen", "integer", "integers", "int", "binary", "binaries", "bin", "semi", "sos", "end", "inf", "infinity",
        "obj", "rhs", "bnd", "rng",
    };

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The safe names of a list, in its order.</summary>
    internal static string[] Of(IEnumerable<string> names)
    {
        var safe = new SafeNames();
        return [.. names.Select(safe.Next)];
    }

    private string Next(string name)
    {
        var safe = Clean(name);
        var candidate = safe;
        for (var k = 2; !_taken.Add(candidate); k++)
        {
            candidate = FormattableString.Invariant($"{safe}~{k}");
        }

        return candidate;
    }

    private static string Clean(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        foreach (var c in name.Length > LongestName ? name[..LongestName] : name)
        {
            text.Append(c switch
            {
                '[' => '(',
                ']' => ')',
                _ when char.IsAsciiLetterOrDigit(c) || AlsoAllowed.Contains(c) => c,
                _ => '_',
            });
        }

        var safe = text.ToString();
        var startsLikeNumber = safe.Length == 0 || char.IsAsciiDigit(safe[0]) || safe[0] == '.'
            || (safe[0] is 'e' or 'E' && (safe.Length == 1 || char.IsAsciiDigit(safe[1])));
        return startsLikeNumber || Keywords.Contains(safe) || !(char.IsAsciiLetter(safe[0]) || safe[0] == '_') ? "_" + safe : safe;
    }
}
