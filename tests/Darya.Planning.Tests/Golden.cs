using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Planning.Tests;

/// <summary>Compares a text with the approved one beside the tests; <c>UPDATE_APPROVED=1</c> writes it anew.</summary>
internal static partial class Golden
{
    internal static void Check(string name, string text)
    {
        var file = Path.Combine(Folder(), "Approved", name + ".approved.txt");
        var rounded = Number().Replace(text, m => double.Parse(m.Value, CultureInfo.InvariantCulture).ToString("G8", CultureInfo.InvariantCulture));
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, rounded);
        }

        Assert.Equal(File.ReadAllText(file), rounded);
    }

    /// <summary>A number with a fraction or an exponent, not part of a name; it is rounded to eight digits.</summary>
    [GeneratedRegex(@"(?<![\w.])\d+(?:\.\d+(?:E[+-]?\d+)?|E[+-]?\d+)", RegexOptions.None, 1000)]
    private static partial Regex Number();

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
