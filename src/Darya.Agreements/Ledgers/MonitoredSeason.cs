using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>What a monitor found and wrote.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Outcome">The verdicts and accounts.</param>
/// <param name="Changes">Corrections of what the ledger said.</param>
/// <param name="Head">The last entry of the ledger; null without one.</param>
/// <param name="Added">Readings and events that the ledger did not have.</param>
/// <param name="Known">Those it had.</param>
/// <param name="VerdictsWritten">Verdicts that are new or changed.</param>
/// <param name="Warnings">Warnings of the reading.</param>
/// <param name="TimingsSeconds">Seconds by step.</param>
public sealed record MonitoredSeason(
    Agreement Agreement,
    ComplianceOutcome Outcome,
    IReadOnlyList<LedgerChange> Changes,
    LedgerHead? Head,
    int Added,
    int Known,
    int VerdictsWritten,
    IReadOnlyList<InputFault> Warnings,
    IReadOnlyDictionary<string, double> TimingsSeconds);
