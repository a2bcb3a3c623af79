using Darya.Cooperation.Equilibria;
using Darya.Cooperation.Results;
using Darya.Games.Partitions;

namespace Darya.Cooperation.Worths;

/// <summary>Turns equilibria into outcomes of partitions, one year or the mean over several.</summary>
internal static class PartitionReading
{
    /// <param name="players">Ids of the players.</param>
    /// <param name="partition">The partition.</param>
    /// <param name="years">Its equilibrium in each year; means are taken over them.</param>
    /// <param name="jointGainMusd">What certificates are measured by.</param>
    /// <param name="tolerancePercent">Largest gain of a settled equilibrium, percent of the joint gain.</param>
    internal static PartitionOutcome Read(
        IReadOnlyList<string> players, Partition partition, IReadOnlyList<EquilibriumRecord> years, double jointGainMusd, double tolerancePercent)
    {
        var blocks = partition.Blocks.Select(b => (IReadOnlyList<string>)[.. b.Select(i => players[i])]).ToArray();
        var states = years[0].States.Select((s, i) => Mean([.. years.Select(y => y.States[i])], s.State)).ToArray();
        var certificates = blocks.Select((_, b) => Certificate([.. years.Select(y => y.Certificates[b])], jointGainMusd)).ToArray();
        return new PartitionOutcome(
            blocks,
            [.. blocks.Select(b => states.Where(s => b.Contains(s.State)).Sum(s => s.BenefitMusd))],
            certificates,
            states,
            certificates.All(c => c.GainPercent <= tolerancePercent),
            years.Average(y => y.EndStorageShortHm3),
            years.Average(y => y.CorrectedHm3),
            years.Count == 1 ? years[0].Seconds : 0);
    }

    private static BlockCertificate Certificate(IReadOnlyList<CertificateRecord> years, double jointGainMusd)
    {
        var gain = years.Average(c => c.GainMusd);
        return new BlockCertificate(gain, jointGainMusd > 0 ? 100 * gain / jointGainMusd : 0, years.Average(c => c.BoundMusd), years.Max(c => c.Tried));
    }

    private static StateAccount Mean(IReadOnlyList<StateAccount> years, string state) => new(
        state,
        years.Average(s => s.BenefitMusd),
        years.Average(s => s.FarmingMusd),
        years.Average(s => s.FuelMusd),
        years.Average(s => s.UnservedMusd),
        years.Average(s => s.ExchangeMusd),
        years.Average(s => s.IrrigationKm3),
        years.Average(s => s.GenerationGwh),
        years.Average(s => s.DemandGwh),
        years.Average(s => s.UnservedGwh),
        years.Average(s => s.WinterExportGwh),
        years.Average(s => s.SummerExportGwh),
        years.Average(s => s.OutsideImportGwh),
        years.Average(s => s.ImportGwh),
        years.Average(s => s.TransitGwh),
        years.Average(s => s.WinterReleaseKm3),
        years.Average(s => s.SummerReleaseKm3));
}
