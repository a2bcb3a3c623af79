using System.Runtime.CompilerServices;
using Darya.Data;
using Darya.Model;
using Darya.Planning.Results;
using Xunit;

namespace Darya.Planning.Tests;

/// <summary>The region that the program ships with: two years planned by all states together, once for all tests.</summary>
public sealed class CentralAsiaTests(CentralAsiaTests.TwoYears two) : IClassFixture<CentralAsiaTests.TwoYears>
{
    private readonly Plan _plan = two.Plan;

    [Fact]
    public void The_water_of_every_node_and_month_closes()
    {
        Assert.InRange(_plan.Audit.Water.MaxRelativeResidual, 0, 1e-6);
        Assert.All(_plan.Audit.Water.Entries, e => Assert.InRange(Math.Abs(e.ResidualHm3), 0, 1e-6 * e.InflowHm3));
        Assert.Equal(["amu", "syr"], _plan.Audit.Water.Entries.Select(e => e.River));
    }

    [Fact]
    public void Linear_and_exact_head_differ_by_less_than_a_percent() => Assert.InRange(_plan.Audit.HeadEnergyGapPercent, 0, 1);

    [Fact]
    public void Power_balances_close() => Assert.InRange(_plan.Audit.EnergyResidualGwh, 0, 1e-4);

    [Fact]
    public void Every_member_has_a_result()
    {
        Assert.Superset(Planner.AllMembers(_plan.Region).ToHashSet(), _plan.States.Select(s => s.State).ToHashSet());
        Assert.Equal(_plan.Region.States.Count, _plan.States.Count);
        Assert.All(_plan.States.Where(s => _plan.Coalition.Contains(s.State)), s => Assert.True(s.IrrigationKm3 > 0 && s.GenerationGwh > 0, s.State));
    }

    [Fact]
    public void Storages_stay_between_empty_and_full()
    {
        for (var r = 0; r < _plan.Region.Reservoirs.Count; r++)
        {
            var full = _plan.Region.Reservoirs[r].Full.Hm3;
            Assert.All(_plan.Operation.StorageHm3[r], v => Assert.InRange(v, 0, full + 1e-6));
        }
    }

    /// <summary>Re-simulation moves no more than a thousandth of the water taken.</summary>
    [Fact]
    public void The_plan_is_followed_when_it_is_run() =>
        Assert.InRange(_plan.Audit.CorrectedWaterHm3, 0, 1e-3 * _plan.Operation.IntakeHm3.Sum(i => i.Sum()));

    [Fact]
    public void No_state_takes_more_than_the_limits_that_all_pool() =>
        Assert.All(_plan.Limits.GroupBy(l => (l.River, l.Season, l.WaterYear)), pool =>
            Assert.InRange(pool.Sum(l => l.TakenHm3), 0, pool.Sum(l => l.LimitHm3) * (1 + 1e-6)));

    /// <summary>The rows of every table in another order give the same program, byte for byte.</summary>
    [Fact]
    public void The_order_of_the_rows_in_the_files_changes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("darya-shuffled-").FullName;
        try
        {
            Shuffle(Folder(), folder);

            Assert.Equal(Program(Folder()), Program(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Program(string folder)
    {
        var region = Region(folder);
        var request = new PlanRequest
        {
            Region = region,
            Horizon = Horizon.Create(new YearMonth(2001, 6), new YearMonth(2001, 6), TimeStep.Month),
            Economy = Economy.OfYear(2023),
            Coalition = Planner.AllMembers(region),
        };
        var lp = Given.FirstProgram(request).Lp;
        return lp.WriteVariables() + lp.Write();
    }

    private static void Shuffle(string from, string to)
    {
        var random = new Random(20010601);
        Directory.CreateDirectory(Path.Combine(to, "data"));
        File.Copy(Path.Combine(from, "datapackage.json"), Path.Combine(to, "datapackage.json"));
        foreach (var file in Directory.GetFiles(Path.Combine(from, "data"), "*.csv"))
        {
            var lines = File.ReadAllLines(file);
            random.Shuffle(lines.AsSpan(1));
            File.WriteAllLines(Path.Combine(to, "data", Path.GetFileName(file)), lines);
        }
    }

    private static Region Region(string folder)
    {
        var reading = RegionReader.Read(folder);
        Assert.Equal("", string.Join('\n', reading.Errors));
        return reading.Region!;
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));

    /// <summary>2001 and 2002 with the economy of 2023.</summary>
    public sealed class TwoYears
    {
        internal Plan Plan { get; } = Make();

        private static Plan Make()
        {
            var region = Region(Folder());
            return Given.Run(new PlanRequest
            {
                Region = region,
                Horizon = Horizon.Create(new YearMonth(2001, 1), new YearMonth(2002, 12), TimeStep.Month),
                Economy = Economy.OfYear(2023),
                Coalition = Planner.AllMembers(region),
            });
        }
    }
}
