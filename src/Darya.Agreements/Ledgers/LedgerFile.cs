using Darya.Input;
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
    private bool _lacksEnd;
    private bool _isMended = true;

    private LedgerFile(string path, FileStream stream, bool isNew) => (_path, _stream, _isNew) = (path, stream, isNew);

    /// <summary>The last entry; null in an empty ledger.</summary>
    public LedgerHead? Head { get; private set; }

    /// <summary>Bytes of a torn last line, removed by the first <see cref="Append(LedgerKind, ReadOnlySpan{byte})"/> or <see cref="Flush"/>; 0 for none.</summary>
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

        Mend();
        BeforeWrite?.Invoke(_stream.SafeFileHandle, _end, line);
        RandomAccess.Write(_stream.SafeFileHandle, line, _end);
        _end += line.Length;
        return Head = new LedgerHead(number, hash);
    }

    /// <summary>Brings what was appended to the disk.</summary>
    public void Flush()
    {
        Mend();
        RandomAccess.FlushToDisk(_stream.SafeFileHandle);
    }

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
        if (!isNew && !RegularFile.Is(path))
        {
            throw LedgerException.NotRegular(path);
        }

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
        if (lines.IsEmpty)
        {
            Begin(null, 0, 0, lacksEnd: false);
            return;
        }

        var lacksEnd = lines[^1] != (byte)'\n';
        var body = lacksEnd ? lines : lines[..^1];
        var start = body.LastIndexOf((byte)'\n') + 1;
        if (HeadOf(body[start..]) is { } head)
        {
            Begin(head, length, 0, lacksEnd);
            return;
        }

        var before = start == 0 ? null : HeadOf(lines[(lines[..(start - 1)].LastIndexOf((byte)'\n') + 1)..(start - 1)]);
        var isFirst = start == 0 && buffer.Length == length;
        if (lacksEnd && (isFirst || before is not null) && LedgerLine.IsTorn(body[start..], (before?.Number ?? 0) + 1, before?.Hash ?? LedgerHead.Start))
        {
            Begin(before, length - (body.Length - start), body.Length - start, lacksEnd: false);
            return;
        }

        throw new LedgerException(
            isFirst && !LedgerLine.IsLikely(body)
                ? new LedgerFlaw(LedgerFaultCodes.OtherAgreement, 1, "the file is not a ledger; name another file")
                : new LedgerFlaw(LedgerFaultCodes.BrokenChain, 0, "the last entry was changed: its bytes do not give its hash"));
    }

    private static LedgerHead? HeadOf(ReadOnlySpan<byte> line) =>
        LedgerLine.OwnHash(line) is { } hash && LedgerLine.Stated(line) is var (number, _) ? new LedgerHead(number, hash) : null;

    private void Begin(LedgerHead? head, long length, long torn, bool lacksEnd) =>
        (Head, _end, TornBytes, _lacksEnd, _isMended) = (head, length, torn, lacksEnd, false);

    /// <summary>Removes a torn line and completes one that lacks its end; not before something is to be written, so that a refused run changes nothing.</summary>
    private void Mend()
    {
        if (_isMended)
        {
            return;
        }

        _isMended = true;
        if (TornBytes > 0)
        {
            _stream.SetLength(_end);
        }

        if (_lacksEnd)
        {
            RandomAccess.Write(_stream.SafeFileHandle, "\n"u8, _end++);
        }
    }
}
