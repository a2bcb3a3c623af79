using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>Whether a ledger is whole and the one whose heads were kept.</summary>
/// <param name="Head">Its last good entry; null when there is none.</param>
/// <param name="Flaw">The first thing that is wrong, or null.</param>
/// <param name="TornBytes">Bytes of a last line that was never completed.</param>
public sealed record LedgerVerification(LedgerHead? Head, LedgerFlaw? Flaw, long TornBytes)
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Bytes of a last line of the other copy that was never completed.</summary>
    public long OtherTornBytes { get; private init; }

    /// <summary>Whether there is another copy and it has no entries.</summary>
    public bool IsOtherEmpty { get; private init; }

    /// <summary>Verifies a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="heads">Heads that were kept.</param>
    /// <param name="against">Another copy, or null.</param>
    public static LedgerVerification Of(Stream ledger, IReadOnlyList<LedgerHead> heads, Stream? against)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(heads);
        var reading = LedgerReader.Read(ledger, heads, null);
        var flaw = reading.Flaw;
        if (against is null)
        {
            return new LedgerVerification(reading.Head, flaw, reading.TornBytes);
        }

        var other = LedgerReader.Read(against, [], null);
        var difference = Difference(ledger, ledger.Length - reading.TornBytes, against, against.Length - other.TornBytes);
        return new LedgerVerification(
            reading.Head,
            flaw is null or { Code: LedgerFaultCodes.Rewritten } ? difference ?? flaw : flaw, // names the entry itself, where a head names only a range
            reading.TornBytes)
        {
            OtherTornBytes = other.TornBytes,
            IsOtherEmpty = against.Length == other.TornBytes,
        };
    }

    /// <summary>Opens a ledger to verify it.</summary>
    /// <exception cref="LedgerException">There is none, somebody writes it, or it cannot be read.</exception>
    public static Stream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!RegularFile.Is(path))
        {
            throw LedgerException.NotRegular(path);
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw LedgerException.Unusable(path, unusable);
        }
    }

    /// <summary>The last line that was never completed, as a warning; null when there is none.</summary>
    public InputFault? Torn(string file) => TornBytes > 0 ? TornWarning(file, TornBytes, "it is not counted") : null;

    /// <summary>The same of the other copy.</summary>
    public InputFault? OtherTorn(string file) => OtherTornBytes > 0 ? TornWarning(file, OtherTornBytes, "it is not counted") : null;

    /// <summary>Says that a last line was never completed.</summary>
    /// <param name="file">The ledger.</param>
    /// <param name="bytes">Bytes of the line.</param>
    /// <param name="done">What was done about it.</param>
    public static InputFault TornWarning(string file, long bytes, string done) => new(
        file,
        0,
        LedgerFaultCodes.TornLine,
        FaultSeverity.Warning,
        "",
        FormattableString.Invariant($"the last line was never completed ({bytes} bytes): the program that wrote it was stopped; {done}"));

    /// <summary>The first entry in which two copies differ, up to the end of their whole entries; a longer ledger continues the copy.</summary>
    private static LedgerFlaw? Difference(Stream ledger, long length, Stream against, long otherLength)
    {
        (ledger.Position, against.Position) = (0, 0);
        var (own, other) = (new byte[ChunkLength], new byte[ChunkLength]);
        var (entry, last) = (1L, (byte)'\n');
        for (var left = Math.Min(length, otherLength); left > 0;)
        {
            var count = (int)Math.Min(left, ChunkLength);
            ledger.ReadExactly(own, 0, count);
            against.ReadExactly(other, 0, count);
            var same = own.AsSpan(0, count).CommonPrefixLength(other.AsSpan(0, count));
            entry += own.AsSpan(0, same).Count((byte)'\n');
            if (same < count)
            {
                return Differs(entry);
            }

            (left, last) = (left - count, own[count - 1]);
        }

        if (last != (byte)'\n' && length != otherLength)
        {
            // One ends within a line: either that lacks only its end, or the other goes on with something else.
            if ((length < otherLength ? against : ledger).ReadByte() != '\n')
            {
                return Differs(entry);
            }

            (entry, length) = (entry + 1, length < otherLength ? length + 1 : length);
        }

        return length < otherLength
            ? new LedgerFlaw(LedgerFaultCodes.CopiesDiffer, entry, FormattableString.Invariant($"entry {entry} is missing; the other copy has it"))
            : null;
    }

    private static LedgerFlaw Differs(long entry) =>
        new(LedgerFaultCodes.CopiesDiffer, entry, FormattableString.Invariant($"entry {entry} differs from that of the other copy"));
}
