using Darya.Model;
using Darya.Planning.Policies.Results;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Reads fans, ranges and shortages from simulated paths.</summary>
internal sealed class PathStatistics(Region region, IReadOnlyList<string> coalition, YearMonth from, IReadOnlyList<WalkedPath> paths)
{
    private const double Short = 0.95;
    private const double SevereShort = 0.80;
    private const double UnservedCounts = 0.01;

    private readonly int _months = paths[0].Accounts.Length;

    private int Years => _months / 12;

    private int MonthOf(int t) => (from.Month - 1 + t) % 12;

    internal IReadOnlyList<ReservoirFan> Reservoirs() => [.. region.Reservoirs.Select((r, i) => Reservoir(r.Node, i))];

    internal IReadOnlyList<DistrictRisk> Districts() => [.. region.Districts.Select((d, i) => (d, i)).Where(p => coalition.Contains(p.d.State)).Select(p => District(p.i))];

    internal IReadOnlyList<StateRisk> States() => [.. coalition.Select(State)];

    internal Spread Benefit() => PerYear((path, months) => months.Sum(t => path.Accounts[t].BenefitMusd));

    internal Spread SeaInflow() => PerYear((path, months) => months.Sum(t => path.Accounts[t].SeaHm3) / 1000);

    /// <summary>What the convex stages promised above what came, million USD a year; null without a policy.</summary>
    internal double? ConvexLoss()
    {
        var loss = paths.Average(p => p.PromisedMusd.Sum() - p.Accounts.Sum(a => a.BenefitMusd)) * 12 / _months;
        return double.IsNaN(loss) ? null : loss;
    }

    internal double WaterResidual() => paths.Max(p => p.Accounts.Max(a => a.WaterResidual));

    private IEnumerable<int[]> YearsOfMonths() => Enumerable.Range(0, Years).Select(y => Enumerable.Range(y * 12, 12).ToArray());

    private Spread PerYear(Func<WalkedPath, int[], double> value) => Spread.Of(paths.SelectMany(path => YearsOfMonths().Select(months => value(path, months))));

    private Spread InMonth(int month, Func<WalkedPath, int, double> value) =>
        Spread.Of(paths.SelectMany(path => Enumerable.Range(0, _months).Where(t => MonthOf(t) == month).Select(t => value(path, t))));

    private ReservoirFan Reservoir(string node, int r)
    {
        var record = region.Records.Where(x => x.Node == node).ToDictionary(x => x.Month);
        double Recorded(int t)
        {
            var index = from.Index + t;
            return record.TryGetValue(new YearMonth(index / 12, (index % 12) + 1), out var row) ? row.StorageEnd.Hm3 : double.NaN;
        }

        double RecordedRelease(int month) => record.Values.Where(x => x.Month.Month == month + 1)
            .Select(x => x.Release.CubicMetresPerSecond * DateTime.DaysInMonth(x.Month.Year, x.Month.Month) * 0.0864).DefaultIfEmpty(double.NaN).Average();
        var months = Enumerable.Range(0, 12).ToArray();
        return new ReservoirFan(
            node,
            region.Reservoirs[r].Dead.Hm3,
            region.Reservoirs[r].Full.Hm3,
            [.. Enumerable.Range(0, _months).Select(t => Spread.Of(paths.Select(p => p.Accounts[t].StorageHm3[r])))],
            [.. Enumerable.Range(0, _months).Select(Recorded)],
            [.. months.Select(m => InMonth(m, (p, t) => p.Accounts[t].ReleaseHm3[r]))],
            [.. months.Select(RecordedRelease)],
            double.IsNaN(paths[0].WaterValueUsdPerM3[0][r]) ? [] : [.. months.Select(m => InMonth(m, (p, t) => p.WaterValueUsdPerM3[t][r]))]);
    }

    private DistrictRisk District(int d)
    {
        double Share(WalkedPath p, IEnumerable<int> months) => Supplied(p, months, [d]);
        var perYear = paths.SelectMany(p => YearsOfMonths().Select(m => Share(p, m))).ToArray();
        Spread? Month(int month) => paths[0].Accounts.Where((_, t) => MonthOf(t) == month).Any(a => a.NeedHm3[d] > 1e-6)
            ? InMonth(month, (p, t) => Share(p, [t]))
            : null;
        return new DistrictRisk(
            region.Districts[d].Id,
            region.Districts[d].State,
            Spread.Of(perYear),
            [.. Enumerable.Range(0, 12).Select(Month)],
            Percent(perYear, share => share < 100 * Short),
            Percent(perYear, share => share < 100 * SevereShort),
            PerYear((p, months) => 100 * months.Average(t => p.Sown[t][d])));
    }

    private StateRisk State(string state)
    {
        int[] districts = [.. Enumerable.Range(0, region.Districts.Count).Where(d => region.Districts[d].State == state)];
        int[] zones = [.. Enumerable.Range(0, region.Zones.Count).Where(z => region.Zones[z].State == state)];
        double Unserved(WalkedPath p, int[] months) => months.Sum(t => zones.Sum(z => p.Accounts[t].UnservedGwh[z]));
        double Demand(WalkedPath p, int[] months) => months.Sum(t => zones.Sum(z => p.Accounts[t].DemandGwh[z]));
        var supplied = paths.SelectMany(p => YearsOfMonths().Select(m => Supplied(p, m, districts))).ToArray();
        var unserved = paths.SelectMany(p => YearsOfMonths().Select(m => Unserved(p, m) / Math.Max(1e-9, Demand(p, m)))).ToArray();
        return new StateRisk(state, Spread.Of(supplied), Percent(supplied, share => share < 100 * Short), PerYear(Unserved), Percent(unserved, share => share > UnservedCounts));
    }

    /// <summary>Water supplied over need, percent; more than the need counts as the need.</summary>
    private static double Supplied(WalkedPath path, IEnumerable<int> months, int[] districts)
    {
        var (need, supplied) = (0.0, 0.0);
        foreach (var t in months)
        {
            foreach (var d in districts)
            {
                need += path.Accounts[t].NeedHm3[d];
                supplied += Math.Min(path.Accounts[t].NeedHm3[d], path.Accounts[t].DeliveredHm3[d]);
            }
        }

        return need > 0 ? 100 * supplied / need : 100;
    }

    private static double Percent(double[] values, Func<double, bool> counts) => 100.0 * values.Count(counts) / values.Length;
}
