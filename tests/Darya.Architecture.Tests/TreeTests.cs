using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Architecture.Tests;

public sealed partial class TreeTests
{
    private const int LongestSourceFile = 400;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A path of somebody's machine; a word before the slash (as in a package's folder) makes it relative, hence harmless.</summary>
    [GeneratedRegex(@"(?<![\w.~/\-])/(?:work|root|Users|home/[a-z_][\w\-]*)/|\b[A-Z]:\\Users\\", RegexOptions.None, 10_000)]
    private static partial Regex MachinePath();

    [Fact]
    public void No_file_names_a_path_of_a_machine() =>
        Assert.Empty(Repository.TextFiles.SelectMany(file => MachinePath().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}")));

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines() =>
        Assert.Empty(Repository.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => (file, lines: File.ReadLines(Repository.FullPath(file)).Count()))
            .Where(counted => counted.lines > LongestSourceFile).Select(counted => $"{counted.file}: {counted.lines} lines"));

    [Fact]
    public void Text_is_UTF8_without_byte_order_mark_and_with_line_feeds() =>
        Assert.Empty(Repository.TextFiles.Where(file => !IsBrokenOnPurpose(file)).SelectMany(Faults));

    /// <summary>Packages of the data tests that are broken so that reading them fails: encodings and line ends are part of that.</summary>
    private static bool IsBrokenOnPurpose(string file) =>
        file.StartsWith("tests/", StringComparison.Ordinal) && file.Split('/').Contains("invalid");

    private static IEnumerable<string> Faults(string file)
    {
        var bytes = File.ReadAllBytes(Repository.FullPath(file));
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            yield return $"{file}: starts with a byte order mark";
        }

        if (bytes.Contains((byte)'\r'))
        {
            yield return $"{file}: has a carriage return";
        }

        if (bytes.Length > 0 && bytes[^1] != '\n')
        {
            yield return $"{file}: has no line feed at its end";
        }

        if (!IsUtf8(bytes))
        {
            yield return $"{file}: is not UTF-8";
        }
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
