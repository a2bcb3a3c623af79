using System.IO.Compression;
using System.Text;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Tests.Tables;

/// <summary>Small files in memory.</summary>
internal static class PanelSample
{
    internal const string Name = "panel.csv";

    internal static Panel Read(string text, string numbers, string codes = "") => Read(Encoding.UTF8.GetBytes(text), numbers, codes);

    internal static Panel Read(byte[] bytes, string numbers, string codes = "") =>
        PanelReader.Read(new MemoryStream(bytes), Name, new PanelRequest(Split(numbers), Split(codes)));

    /// <summary>The lines of every fault.</summary>
    internal static string[] Faults(string text, string numbers, string codes = "") => Faults(Encoding.UTF8.GetBytes(text), numbers, codes);

    internal static string[] Faults(byte[] bytes, string numbers, string codes = "")
    {
        try
        {
            Read(bytes, numbers, codes);
            return [];
        }
        catch (PanelException refused)
        {
            return refused.Message.Split('\n');
        }
    }

    internal static byte[] Compressed(string text)
    {
        using var target = new MemoryStream();
        using (var packer = new GZipStream(target, CompressionLevel.Fastest))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }

    /// <summary>The codes of a column, row by row.</summary>
    internal static IEnumerable<string> Codes(this Panel panel, string name) =>
        panel.Columns.Codes[name] is var column ? column.Index.Select(number => column.Labels[number]) : [];

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
