using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>A ledger that cannot be used; nothing was written.</summary>
public sealed class LedgerException : Exception
{
    private const int WouldBlock = 11; // EAGAIN: somebody holds the lock
    private const int SharingViolation = unchecked((int)0x80070020);

    /// <summary>Creates one.</summary>
    /// <param name="flaw">What is wrong.</param>
    /// <param name="inner">What the system said, or null.</param>
    public LedgerException(LedgerFlaw flaw, Exception? inner = null)
        : base(flaw?.Message, inner) => Flaw = flaw!;

    /// <summary>What is wrong.</summary>
    public LedgerFlaw Flaw { get; }

    /// <summary>The file, where the message cannot be about another; else null.</summary>
    public string? Path { get; private init; }

    /// <summary>A device, a pipe or a socket.</summary>
    internal static LedgerException NotRegular(string path) => new(new LedgerFlaw(LedgerFaultCodes.Unreadable, 0, RegularFile.Refusal)) { Path = path };

    /// <summary>A file that cannot be opened.</summary>
    internal static LedgerException Unusable(string path, Exception reason)
    {
        var isLocked = reason is IOException && reason.HResult is WouldBlock or SharingViolation;
        return new LedgerException(
            isLocked
                ? new LedgerFlaw(LedgerFaultCodes.Locked, 0, "another program is writing the ledger; try again when it is done")
                : new LedgerFlaw(
                    LedgerFaultCodes.Unreadable,
                    0,
                    Directory.Exists(path) ? "it is a folder; name a file"
                        : reason is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : $"the ledger cannot be opened: {reason.Message.TrimEnd('.')}"),
            reason)
        {
            Path = path,
        };
    }
}
