using System.Globalization;
using System.IO.Compression;
using System.Text;
using Darya.Gravity.Tables;

namespace Darya.Benchmarks;

/// <summary>Reading a panel of a million rows: megabytes of text in a CPU second, plain and compressed, beside a raw pass over the bytes.</summary>
internal static class GravityReading
{
    private const int Rows = 1_000_000;
    private const int Runs = 5;

    internal static void Print(TextWriter to)
    {
        var text = Panel();
        var packed = Packed(text);
        var all = new PanelRequest(["trade", "rta", "log_dist", "x3"], ["exporter", "importer", "year"]);
        to.WriteLine(FormattableString.Invariant($"{Rows} rows, {text.Length / 1e6:F1} MB of text, {packed.Length / 1e6:F1} MB compressed; CPU seconds, best of {Runs}"));
        Report("four numbers and three codes, code not loaded before", Comparison.Timed(() => PanelReader.Read(new MemoryStream(text), "panel", all)).Seconds);
        Line("four numbers and three codes", text, all);
        Line("one number and two codes", text, new PanelRequest(["trade"], ["exporter", "importer"]));
        Line("compressed, four numbers and three codes", packed, all);
        Report("compressed, only unpacked", Best(() => Unpack(packed)));
        Report("line ends counted in memory", Best(() => text.AsSpan().Count((byte)'\n')));

        void Line(string what, byte[] file, PanelRequest request) => Report(what, Best(() => PanelReader.Read(new MemoryStream(file), "panel", request).Columns.Rows));

        void Report(string what, double seconds) =>
            to.WriteLine(FormattableString.Invariant($"  {text.Length / 1e6 / seconds,8:F0} MB/s  {seconds,6:F3} s  {what}"));
    }

    private static double Best(Func<long> read) => Enumerable.Range(0, Runs).Min(_ => Comparison.Timed(read).Seconds);

    /// <summary>Rows of exporter, importer, year, trade, rta, log_dist, x3 and a column that nobody wants; numbers of 4 to 17 digits.</summary>
    private static byte[] Panel()
    {
        var random = new Random(1);
        var text = new StringBuilder("exporter,importer,year,trade,rta,log_dist,x3,note\n");
        for (var row = 0; row < Rows; row++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"C{row / 5490:D3},C{row / 30 % 183:D3},{1990 + (row % 30)},{Math.Exp(8 * random.NextDouble()):F3},{random.Next(2)},{5 + (5 * random.NextDouble()):R},{random.NextDouble():F6},n{row % 10}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Packed(byte[] text)
    {
        using var target = new MemoryStream();
        using (var packer = new GZipStream(target, CompressionLevel.Optimal))
        {
            packer.Write(text);
        }

        return target.ToArray();
    }

    private static long Unpack(byte[] packed)
    {
        using var text = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var (buffer, length) = (new byte[1 << 18], 0L);
        while (text.Read(buffer) is > 0 and var read)
        {
            length += read;
        }

        return length;
    }
}
