namespace Darya.Agreements.Compliance;

/// <summary>How an agreement was kept.</summary>
public sealed record ComplianceOutcome
{
    /// <summary>Id of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Last day that counts.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>By term in the order of the document, then by last day.</summary>
    public required IReadOnlyList<PeriodVerdict> Verdicts { get; init; }

    /// <summary>Movements of the make-up accounts, by term in the order of the document, then by day.</summary>
    public required IReadOnlyList<MakeUpEntry> MakeUp { get; init; }

    /// <summary>Money by term and period.</summary>
    public required IReadOnlyList<MoneyEntry> Money { get; init; }

    /// <summary>Money by party, in the order of the document; all parties.</summary>
    public required IReadOnlyList<MoneyAccount> Accounts { get; init; }

    /// <summary>Ids of terms with nothing to compute.</summary>
    public required IReadOnlyList<string> NotMonitored { get; init; }

    /// <summary>Whether a breach stands.</summary>
    public bool HasBreach => Verdicts.Any(v => v.State == ComplianceState.Breach);

    /// <summary>Verdicts by state; states without one are left out.</summary>
    public IReadOnlyDictionary<ComplianceState, int> Count() =>
        new SortedDictionary<ComplianceState, int>(Verdicts.CountBy(v => v.State).ToDictionary());
}
