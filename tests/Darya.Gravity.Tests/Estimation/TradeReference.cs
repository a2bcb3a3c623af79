using System.Globalization;
using System.IO.Compression;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Reads the trade data and reference answers in the folder <c>shared/data</c> beside the repository, where it is there.</summary>
internal static class TradeReference
{
    /// <summary>The folder, or null.</summary>
    internal static string? Folder { get; } = Path.GetDirectoryName(SharedData.Folder("trade-reference"));

    /// <summary>Rows of a plain CSV file by column name; fields hold no commas.</summary>
    internal static List<Dictionary<string, string>> Rows(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Folder!, file));
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var header = reader.ReadLine()!.Split(',').Select(name => name.Trim('"')).ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(header.Zip(line.Split(',')).ToDictionary(field => field.First, field => field.Second.Trim('"'), StringComparer.Ordinal));
        }

        return rows;
    }

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Columns of rows: <paramref name="codes"/> as codes, <paramref name="numbers"/> as numbers.</summary>
    internal static NamedColumns Columns(List<Dictionary<string, string>> rows, string[] codes, string[] numbers) => new(
        rows.Count,
        numbers.ToDictionary(name => name, name => rows.Select(row => Number(row[name])).ToArray(), StringComparer.Ordinal),
        codes.ToDictionary(name => name, name => SmallTable.Codes(rows.Select(row => row[name])), StringComparer.Ordinal));
}
