using Darya.Model;
using Darya.Planning.Results;

namespace Darya.Planning.Backtests;

/// <summary>A plan on the recorded years against what was recorded at one reservoir.</summary>
/// <param name="Reservoir">Id of the node.</param>
/// <param name="RecordedReleaseKm3">Mean yearly release of the record.</param>
/// <param name="PlannedReleaseKm3">Mean yearly release of the plan.</param>
/// <param name="RecordedWinterPercent">October-March share of the record, mean of the years.</param>
/// <param name="PlannedWinterPercent">October-March share of the plan.</param>
/// <param name="RecordedStorageKm3">Mean storage of the record.</param>
/// <param name="PlannedStorageKm3">Mean storage of the plan.</param>
/// <param name="StorageDifferencePercent">Mean absolute difference of month-end storages over the live storage, percent.</param>
/// <param name="ReleaseDifferencePercent">Mean absolute difference of monthly releases over the mean release, percent.</param>
public sealed record RecordComparison(
    string Reservoir,
    double RecordedReleaseKm3,
    double PlannedReleaseKm3,
    double? RecordedWinterPercent,
    double? PlannedWinterPercent,
    double RecordedStorageKm3,
    double PlannedStorageKm3,
    double StorageDifferencePercent,
    double ReleaseDifferencePercent)
{
    /// <summary>Compares every measured reservoir over the months of the plan.</summary>
    /// <exception cref="ArgumentException">The plan does not run in months.</exception>
    public static IReadOnlyList<RecordComparison> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Horizon.Step != TimeStep.Month)
        {
            throw new ArgumentException("The record is compared by months.", nameof(plan));
        }

        return [.. Enumerable.Range(0, plan.Region.Reservoirs.Count).Select(r => Of(plan, r)).OfType<RecordComparison>()];
    }

    private static RecordComparison? Of(Plan plan, int r)
    {
        var reservoir = plan.Region.Reservoirs[r];
        var record = plan.Region.Records.Where(x => x.Node == reservoir.Node).ToDictionary(x => x.Month);
        var months = plan.Horizon.Periods.Where(p => record.ContainsKey(new YearMonth(p.Year, p.Month))).ToArray();
        if (months.Length < plan.Horizon.Periods.Count)
        {
            return null;
        }

        var reaches = Enumerable.Range(0, plan.Region.Reaches.Count).Where(a => plan.Region.Reaches[a].From == reservoir.Node).ToArray();
        double Planned(int t) => reaches.Sum(a => plan.Operation.ReachHm3[a][t]);
        double Recorded(int t) => (record[new YearMonth(months[t].Year, months[t].Month)].Release * months[t].Duration).Hm3;
        double RecordedStorage(int t) => record[new YearMonth(months[t].Year, months[t].Month)].StorageEnd.Hm3;
        var all = Enumerable.Range(0, months.Length).ToArray();
        var live = reservoir.Full.Hm3 - reservoir.Dead.Hm3;
        return new RecordComparison(
            reservoir.Node,
            all.Sum(Recorded) / 1000 / plan.Horizon.Years,
            all.Sum(Planned) / 1000 / plan.Horizon.Years,
            SeasonShare.WinterPercent(plan.Horizon, Recorded),
            SeasonShare.WinterPercent(plan.Horizon, Planned),
            all.Average(RecordedStorage) / 1000,
            plan.Operation.StorageHm3[r].Average() / 1000,
            100 * all.Average(t => Math.Abs(plan.Operation.StorageHm3[r][t] - RecordedStorage(t))) / live,
            100 * all.Average(t => Math.Abs(Planned(t) - Recorded(t))) / all.Average(Recorded));
    }
}
