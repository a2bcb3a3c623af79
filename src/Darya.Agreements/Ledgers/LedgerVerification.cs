using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>Whether a ledger is whole and the one whose heads were kept.</summary>
/// <param name="Head">Its last good entry; null when there is none.</param>
/// <param name="Flaw">The first thing that is wrong, or null.</param>
/// <param name="TornBytes">Bytes of a last line that was never completed.</param>
public sealed record LedgerVerification(LedgerHead? Head, LedgerFlaw? Flaw, long TornBytes)
{
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
        if (against is not null && Difference(ledger, against) is { } difference && (flaw is null || flaw.Code is LedgerFaultCodes.Rewritten))
        {
            flaw = difference; // names the entry itself, where a head names only a range
        }

        return new LedgerVerification(reading.Head, flaw, reading.TornBytes);
    }

    /// <summary>Opens a ledger to verify it.</summary>
    /// <exception cref="LedgerException">There is none, somebody writes it, or it cannot be read.</exception>
    public static Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
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

    private static LedgerFlaw? Difference(Stream ledger, Stream against)
    {
        ledger.Position = 0;
        using var first = new StreamReader(ledger, leaveOpen: true);
        using var second = new StreamReader(against, leaveOpen: true);
        for (var entry = 1L; ; entry++)
        {
            var (own, other) = (first.ReadLine(), second.ReadLine());
            if (own is null || other is null)
            {
                return own is null && other is not null
                    ? new LedgerFlaw(LedgerFaultCodes.CopiesDiffer, entry, FormattableString.Invariant($"entry {entry} is missing; the other copy has it"))
                    : null; // a longer ledger continues the copy
            }

            if (own != other)
            {
                return new LedgerFlaw(LedgerFaultCodes.CopiesDiffer, entry, FormattableString.Invariant($"entry {entry} differs from that of the other copy"));
            }
        }
    }
}
