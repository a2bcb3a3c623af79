using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>The first thing that is wrong with a ledger.</summary>
/// <param name="Code">Code of <see cref="LedgerFaultCodes"/>.</param>
/// <param name="Entry">Number of the first bad entry.</param>
/// <param name="Message">What is wrong.</param>
public sealed record LedgerFlaw(string Code, long Entry, string Message)
{
    /// <summary>The flaw as a fault of a file; entries are lines.</summary>
    public InputFault Fault(string file) => new(file, (int)Math.Min(Entry, int.MaxValue), Code, FaultSeverity.Error, "", Message);
}
