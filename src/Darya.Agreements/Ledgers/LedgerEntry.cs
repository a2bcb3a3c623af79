namespace Darya.Agreements.Ledgers;

/// <summary>One entry whose place in the chain has been checked.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Content">Its content as JSON in UTF-8; valid until the next entry is read.</param>
/// <param name="Hash">Its hash.</param>
public readonly record struct LedgerEntry(long Number, LedgerKind Kind, ReadOnlyMemory<byte> Content, string Hash);
