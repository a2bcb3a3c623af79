namespace Darya.Agreements.Ledgers;

/// <summary>What an entry holds.</summary>
public enum LedgerKind
{
    /// <summary>The first entry: which agreement the ledger is of.</summary>
    Opening,

    /// <summary>A reading.</summary>
    Reading,

    /// <summary>Takes back an earlier entry.</summary>
    Reversal,

    /// <summary>An event.</summary>
    Event,

    /// <summary>How a term stands in a period; a later one for the same period takes its place.</summary>
    Verdict,
}
