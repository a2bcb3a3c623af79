using Darya.Agreements.Compliance;
using Darya.Agreements.Ledgers;

namespace Darya.Web.Agreements;

/// <summary>What a ledger holds now.</summary>
/// <param name="Head">Its last entry; null when it has none.</param>
/// <param name="Flaw">Why it cannot be used; null when its chain holds and it fits the agreement.</param>
/// <param name="Outcome">How the agreement was kept; null when there is nothing to judge.</param>
/// <param name="Readings">Readings that count.</param>
/// <param name="Events">Events that count.</param>
internal sealed record LedgerState(LedgerHead? Head, LedgerFlaw? Flaw, ComplianceOutcome? Outcome, int Readings, int Events)
{
    /// <summary>Nothing was written yet.</summary>
    internal static LedgerState Empty { get; } = new(null, null, null, 0, 0);
}
