using Darya.Cooperation.Results;

namespace Darya.Cooperation.Equilibria;

/// <summary>What is kept of one equilibrium.</summary>
/// <param name="States">Accounts of all states.</param>
/// <param name="Certificates">Gain found, bound and deviations tried [block].</param>
/// <param name="EndStorageShortHm3">Storage missing at the end, hm³.</param>
/// <param name="CorrectedHm3">Water that re-simulation moved, hm³.</param>
/// <param name="Seconds">Seconds solving.</param>
/// <param name="ContractsGwh">Trade as it came out [trade][period][block of the day]; of everybody alone only.</param>
/// <param name="StorageHm3">Storages [reservoir][period], from which the plan of all starts once more.</param>
internal sealed record EquilibriumRecord(
    IReadOnlyList<StateAccount> States,
    IReadOnlyList<CertificateRecord> Certificates,
    double EndStorageShortHm3,
    double CorrectedHm3,
    double Seconds,
    IReadOnlyList<double[][]>? ContractsGwh,
    IReadOnlyList<double[]> StorageHm3)
{
    internal double TotalMusd(IReadOnlyList<string> players) => States.Where(s => players.Contains(s.State)).Sum(s => s.BenefitMusd);
}
