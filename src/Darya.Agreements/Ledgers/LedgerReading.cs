namespace Darya.Agreements.Ledgers;

/// <summary>What reading a ledger from its first to its last entry gave.</summary>
/// <param name="Head">The last good entry; null when there is none.</param>
/// <param name="Length">Bytes of the whole entries; what follows is a torn line.</param>
/// <param name="TornBytes">Bytes of a last line that was never completed; 0 for none.</param>
/// <param name="LacksEnd">Whether the last entry is whole but for its line end.</param>
/// <param name="Flaw">The first thing that is wrong, or null.</param>
public sealed record LedgerReading(LedgerHead? Head, long Length, long TornBytes, bool LacksEnd, LedgerFlaw? Flaw);
