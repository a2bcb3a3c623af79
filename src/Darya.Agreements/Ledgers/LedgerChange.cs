namespace Darya.Agreements.Ledgers;

/// <summary>A correction: an entry that is taken back and what takes its place.</summary>
/// <param name="Entry">Number of the entry that is taken back.</param>
/// <param name="What">What it is of: meter, reporter and days, or term, event and date.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What is said now.</param>
public sealed record LedgerChange(long Entry, string What, string Before, string After);
