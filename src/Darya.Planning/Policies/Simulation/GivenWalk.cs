using Darya.Model;
using Darya.Planning.Policies.Stages;
using Darya.Simulation;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Values an operation that is known from elsewhere (a plan, the record, rules) month by month, as a policy's is.</summary>
internal static class GivenWalk
{
    /// <summary>Values the months.</summary>
    /// <param name="programs">Programs of the months.</param>
    /// <param name="horizon">The months of the operation.</param>
    /// <param name="flowM3s">Inflow [month][catchment], m³/s.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="sown">Sown share of the recorded area by month and district.</param>
    /// <param name="cancellation">Stops.</param>
    internal static WalkedPath Run(
        StagePrograms programs, Horizon horizon, double[][] flowM3s, SimulatedOperation operation, Func<int, int, double> sown, CancellationToken cancellation)
    {
        var months = horizon.Periods.Count;
        var (accounts, shares) = (new MonthAccount[months], new double[months][]);
        var before = (double[])operation.InitialStorageHm3.Clone();
        for (var t = 0; t < months; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            var period = horizon.Periods[t];
            var program = programs.BuildByDistrict(new YearMonth(period.Year, period.Month), flowM3s[t]);
            double[] At(double[][] series) => [.. series.Select(s => s[t])];
            shares[t] = [.. program.Sets.Districts.Select(d => sown(t, d.Ordinal))];
            accounts[t] = MonthValuation.Of(program, new WaterMonth(
                before,
                At(operation.ReachHm3),
                At(operation.IntakeHm3),
                [.. program.Sets.Plants.Select(p => (p.Data.TurbineFlow * period.Duration).Hm3)],
                shares[t],
                shares[t]));
            before = At(operation.StorageHm3);
        }

        var nothing = Enumerable.Range(0, months).Select(_ => Enumerable.Repeat(double.NaN, before.Length).ToArray()).ToArray();
        return new WalkedPath(accounts, shares, nothing, [.. Enumerable.Repeat(double.NaN, months)], new int[months]);
    }
}
