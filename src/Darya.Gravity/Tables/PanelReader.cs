using System.Text;
using System.Text.Unicode;

namespace Darya.Gravity.Tables;

/// <summary>Reads a panel from a CSV file, plain or compressed by gzip.</summary>
/// <remarks>
/// UTF-8 with or without mark; a header, then a row a line; commas, or semicolons with decimal points or commas; fields in quotes as in RFC 4180;
/// blank lines are passed over, and so are spaces around a field. Every fault is collected. Numbers are the nearest doubles.
/// </remarks>
public static class PanelReader
{
    /// <summary>Faults that are told in full; the others are counted.</summary>
    public const int MostFaults = 100;

    /// <summary>Longest row in bytes; a longer one is a lost quote or no table.</summary>
    public const int LongestRow = 1 << 20;

    private const string Unicode = "UTF-8";
    private const string Csv = "a CSV file, plain or compressed by gzip";

    /// <summary>Reads the wanted columns of a file.</summary>
    /// <param name="path">The file; its name in messages.</param>
    /// <param name="request">The wanted columns.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="PanelException">The file cannot be read or is no panel; every fault is in it.</exception>
    public static Panel Read(string path, PanelRequest request, CancellationToken cancellation = default)
    {
        using var file = Open(path);
        return Read(file, path, request, cancellation);
    }

    /// <summary>Reads the wanted columns of a stream that can be set back to its beginning.</summary>
    /// <param name="file">The stream; it is read from its beginning and closed.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="request">The wanted columns.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="PanelException">The stream cannot be read or is no panel; every fault is in it.</exception>
    public static Panel Read(Stream file, string name, PanelRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(request);
        var faults = new PanelFaultList(name);
        if (!file.CanSeek)
        {
            throw new ArgumentException("The stream must be one that can be set back.", nameof(file));
        }

        file.Position = 0;
        using var bytes = PanelBytes.Of(file);
        return Guarded(faults, () => Read(bytes, request, faults, cancellation));
    }

    /// <summary>Names of the columns of a file, in order.</summary>
    /// <param name="path">The file; its name in messages.</param>
    /// <exception cref="PanelException">The file cannot be read or has no header.</exception>
    public static IReadOnlyList<string> Columns(string path)
    {
        using var file = Open(path);
        using var bytes = PanelBytes.Of(file);
        var faults = new PanelFaultList(path);
        return Guarded(faults, () =>
        {
            bytes.Fill();
            return Header(bytes, faults)?.Header.Names;
        });
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var found = Directory.Exists(path) ? "a folder" : File.Exists(path) ? "a file that cannot be read" : "no such file";
            throw new PanelException([new PanelFault(path, 0, PanelFaultKind.Unreadable, "", found, Csv)], 0);
        }
    }

    /// <summary>What <paramref name="read"/> finds; its faults and those of the stream are thrown together.</summary>
    private static T Guarded<T>(PanelFaultList faults, Func<T?> read)
        where T : class
    {
        T? found = null;
        try
        {
            found = read();
        }
        catch (InvalidDataException)
        {
            faults.Add(0, PanelFaultKind.Unreadable, "", "a compressed file that is cut off or damaged", Csv);
        }
        catch (IOException refused)
        {
            faults.Add(0, PanelFaultKind.Unreadable, "", $"a file that cannot be read ({refused.Message.TrimEnd('.')})", Csv);
        }

        faults.ThrowIfAny();
        return found!;
    }

    /// <summary>The panel; null after a fault.</summary>
    private static Panel? Read(PanelBytes bytes, PanelRequest request, PanelFaultList faults, CancellationToken cancellation)
    {
        bytes.Fill();
        if (Header(bytes, faults) is not ({ } header, var line))
        {
            return null;
        }

        var plan = header.Plan(request, line, faults);
        if (faults.Count > 0)
        {
            return null;
        }

        var rows = new PanelRows(header, plan, line + 1, faults);
        if (!ReadRows(bytes, rows, faults, cancellation) || faults.Count > 0)
        {
            return null;
        }

        if (rows.Count == 0)
        {
            faults.Add(0, PanelFaultKind.NoRows, "", "a header and no row", "a header and a row at least");
            return null;
        }

        rows.Finish();
        var wanted = plan.OfType<PanelColumn>().ToList();
        var columns = new NamedColumns(
            rows.Count,
            wanted.Where(column => column.IsNumber).ToDictionary(column => column.Name, column => column.Numbers, StringComparer.Ordinal),
            wanted.Where(column => column.IsCode).ToDictionary(column => column.Name, column => column.Codes, StringComparer.Ordinal));
        var note = header.Separator == ';' ? $"read with semicolons and decimal {(rows.HasDecimalCommas ? "commas" : "points")}" : null;
        return new Panel(columns, rows.Lines, note is null ? [] : [note]);
    }

    /// <summary>Reads the first line that is not blank; null after a fault.</summary>
    private static (PanelHeader Header, int Line)? Header(PanelBytes bytes, PanelFaultList faults)
    {
        if (OtherFormat(bytes.Window) is { } other)
        {
            faults.Add(0, other.Kind, "", other.Found, other.Kind == PanelFaultKind.NotUtf8 ? Unicode : Csv);
            return null;
        }

        bytes.Pass(bytes.Window.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
        for (var line = 1; ; line++)
        {
            var end = bytes.Window.IndexOf((byte)'\n');
            while (end < 0 && !bytes.IsAtEnd && bytes.Window.Length <= LongestRow)
            {
                bytes.Widen();
                bytes.Fill();
                end = bytes.Window.IndexOf((byte)'\n');
            }

            var text = end < 0 ? bytes.Window : bytes.Window[..end];
            if (text.Length > LongestRow)
            {
                TooLong(line, faults);
                return null;
            }

            if (!Utf8.IsValid(text))
            {
                faults.Add(line, PanelFaultKind.NotUtf8, "", "bytes that are not UTF-8", Unicode);
                return null;
            }

            var names = text.TrimEnd((byte)'\r');
            if (names.Trim(" \t"u8).Length > 0)
            {
                var header = PanelHeader.Read(names, line, faults);
                bytes.Pass(text.Length + (end < 0 ? 0 : 1));
                return header is null ? null : (header, line);
            }

            if (end < 0)
            {
                faults.Add(0, PanelFaultKind.NoRows, "", "an empty file", "a header and a row at least");
                return null;
            }

            bytes.Pass(end + 1);
        }
    }

    /// <summary>Reads the rows; false when the rest of the file was not looked at because of a fault.</summary>
    private static bool ReadRows(PanelBytes bytes, PanelRows rows, PanelFaultList faults, CancellationToken cancellation)
    {
        while (bytes.Window.Length > 0 || !bytes.IsAtEnd)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Fill();
            var text = bytes.IsAtEnd ? bytes.Window : bytes.Window[..(bytes.Window.LastIndexOf((byte)'\n') + 1)];
            if (!Utf8.IsValid(text))
            {
                faults.Add(rows.Line + ValidLines(text), PanelFaultKind.NotUtf8, "", "bytes that are not UTF-8", Unicode);
                return false;
            }

            var used = rows.Read(text, bytes.IsAtEnd, bytes.Remaining);
            bytes.Pass(used);
            if (used == 0 && bytes.Window.Length > LongestRow)
            {
                TooLong(rows.Line, faults);
                return false;
            }

            if (used == 0 && bytes.Window.Length > 0)
            {
                bytes.Widen();
            }
        }

        return true;
    }

    /// <summary>Notes a row that is longer than a row can be.</summary>
    internal static void TooLong(int line, PanelFaultList faults) => faults.Add(
        line, PanelFaultKind.LineTooLong, "", "a row without an end", FormattableString.Invariant($"{LongestRow} bytes; is a quote not closed?"));

    /// <summary>What the first bytes show the file to be instead of text in UTF-8; null when they show nothing.</summary>
    private static (PanelFaultKind Kind, string Found)? OtherFormat(ReadOnlySpan<byte> first) => first switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..] => (PanelFaultKind.NotUtf8, "UTF-16 or UTF-32"),
        [(byte)'P', (byte)'K', 3, 4, ..] => (PanelFaultKind.Unreadable, "a workbook or a ZIP archive"),
        _ when first.Contains((byte)0) => (PanelFaultKind.NotUtf8, "NUL bytes"),
        _ => null,
    };

    private static int ValidLines(ReadOnlySpan<byte> text)
    {
        var lines = 0;
        while (text.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(text[..end]))
        {
            lines++;
            text = text[(end + 1)..];
        }

        return lines;
    }
}
