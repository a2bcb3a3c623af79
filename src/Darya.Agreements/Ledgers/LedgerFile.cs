using Microsoft.Win32.SafeHandles;

namespace Darya.Agreements.Ledgers;

/// <summary>
/// A ledger open for writing, by one writer at a time. Each entry reaches the operating system by one write of its own, so a killed
/// process loses at most the entry it was writing; <see cref="Flush"/> brings all of them to the disk.
/// </summary>
public sealed class LedgerFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly bool _isNew;
    private long _end;

    private LedgerFile(string path, FileStream stream, bool isNew) => (_path, _stream, _isNew) = (path, stream, isNew);

    /// <summary>The last entry; null in an empty ledger.</summary>
    public LedgerHead? Head { get; private set; }

    /// <summary>Bytes of a torn last line that was removed when the ledger was opened; 0 for none.</summary>
    public long TornBytes { get; private set; }

    /// <summary>Bytes that were read to open the ledger.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Called with each line before it is written; for tests that kill the process there.</summary>
    internal Action<SafeFileHandle, long, byte[]>? BeforeWrite { get; set; }

    /// <summary>Opens a ledger to append to it, or makes one; reads its last entry only, whatever its length.</summary>
    /// <exception cref="LedgerException">Another program writes it, it cannot be opened, or it does not end with an entry.</exception>
    public static LedgerFile Append(string path)
    {
        var ledger = Open(path);
        try
        {
            ledger.ReadEnd();
            return ledger;
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>Opens a ledger to read it whole, checking the chain, and then to append to it; or makes one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="heads">Heads that it must fit.</param>
    /// <param name="see">Gets every entry in order; returns a flaw to stop.</param>
    /// <exception cref="LedgerException">Another program writes it, it cannot be opened, the chain is broken or a head does not fit.</exception>
    public static LedgerFile Read(string path, IReadOnlyList<LedgerHead> heads, Func<LedgerEntry, LedgerFlaw?>? see)
    {
        var ledger = Open(path);
        try
        {
            var reading = LedgerReader.Read(ledger._stream, heads, see);
            ledger.BytesRead = ledger._stream.Length;
            if (reading.Flaw is { } flaw)
            {
                throw new LedgerException(flaw);
            }

            ledger.Begin(reading.Head, reading.Length, reading.TornBytes, reading.LacksEnd);
            return ledger;
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>Appends an entry.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="content">Its content, one JSON object in UTF-8 without line ends.</param>
    /// <exception cref="ArgumentException">The content is too long.</exception>
    public LedgerHead Append(LedgerKind kind, ReadOnlySpan<byte> content)
    {
        var number = (Head?.Number ?? 0) + 1;
        var (line, hash) = LedgerLine.Write(number, Head?.Hash ?? LedgerHead.Start, kind, content);
        if (line.Length > LedgerLine.Longest)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"An entry may have {LedgerLine.Longest} bytes; got {line.Length}."), nameof(content));
        }

        BeforeWrite?.Invoke(_stream.SafeFileHandle, _end, line);
        RandomAccess.Write(_stream.SafeFileHandle, line, _end);
        _end += line.Length;
        return Head = new LedgerHead(number, hash);
    }

    /// <summary>Brings what was appended to the disk.</summary>
    public void Flush() => RandomAccess.FlushToDisk(_stream.SafeFileHandle);

    /// <summary>Lets others write; a ledger that was made and got no entry is removed.</summary>
    public void Dispose()
    {
        if (_isNew && _end == 0)
        {
            File.Delete(_path);
        }

        _stream.Dispose();
    }

    private static LedgerFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var isNew = !File.Exists(path);
        try
        {
            // No sharing: on Linux the lock is advisory and goes with the process, however it ends.
            return new LedgerFile(path, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0), isNew);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw LedgerException.Unusable(path, unusable);
        }
    }

    private void ReadEnd()
    {
        // The last line, and before it the end of a whole one in case the last is torn.
        const int Window = 2 * LedgerLine.Longest;
        var length = _stream.Length;
        var buffer = new byte[(int)Math.Min(Window, length)];
        _stream.Position = length - buffer.Length;
        _stream.ReadExactly(buffer);
        BytesRead = buffer.Length;
        var lines = buffer.AsSpan();
        var torn = 0;
        while (lines.Length > 0)
        {
            var lacksEnd = lines[^1] != (byte)'\n';
            var body = lacksEnd ? lines : lines[..^1];
            var start = body.LastIndexOf((byte)'\n') + 1;
            var line = body[start..];
            if (LedgerLine.OwnHash(line) is { } hash && LedgerLine.Stated(line) is var (number, _))
            {
                Begin(new LedgerHead(number, hash), length - torn, torn, lacksEnd);
                return;
            }

            if (torn > 0 || (!lacksEnd && LedgerLine.IsWhole(line)))
            {
                throw new LedgerException(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 0, "the last entry was changed: its bytes do not give its hash"));
            }

            torn = lines.Length - start;
            lines = lines[..start];
        }

        Begin(null, length - torn, torn, lacksEnd: false);
    }

    private void Begin(LedgerHead? head, long length, long torn, bool lacksEnd)
    {
        (Head, _end, TornBytes) = (head, length, torn);
        if (torn > 0)
        {
            _stream.SetLength(length);
        }

        if (lacksEnd)
        {
            RandomAccess.Write(_stream.SafeFileHandle, "\n"u8, _end++);
        }
    }
}
