namespace Darya.Cooperation.Results;

/// <summary>The equilibrium of one partition.</summary>
/// <param name="Blocks">Ids of the states of each block, blocks in the order of their text.</param>
/// <param name="WorthMusd">Worth of each block, million USD a year [block].</param>
/// <param name="Certificates">Certificate of each block [block].</param>
/// <param name="States">Account of every state, outsiders included, in the order of the plan.</param>
/// <param name="IsSettled">Whether every certificate is within the tolerance; otherwise the worths are intervals.</param>
/// <param name="EndStorageShortHm3">Storage missing at the end against the level that all partitions share, hm³.</param>
/// <param name="CorrectedHm3">Water that the exact re-simulation moved, hm³.</param>
/// <param name="Seconds">Seconds solving; 0 for means.</param>
public sealed record PartitionOutcome(
    IReadOnlyList<IReadOnlyList<string>> Blocks,
    IReadOnlyList<double> WorthMusd,
    IReadOnlyList<BlockCertificate> Certificates,
    IReadOnlyList<StateAccount> States,
    bool IsSettled,
    double EndStorageShortHm3,
    double CorrectedHm3,
    double Seconds)
{
    /// <summary>The partition as text, <c>KG|UZ+KZ</c>.</summary>
    public string Name => string.Join('|', Blocks.Select(b => string.Join('+', b)));

    /// <summary>The account of a state.</summary>
    /// <param name="state">Its id.</param>
    /// <exception cref="InvalidOperationException">The plan has no such state.</exception>
    public StateAccount AccountOf(string state) => States.Single(s => s.State == state);
}
