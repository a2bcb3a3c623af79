using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Darya.Data;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Simulation.Rules;
using Xunit;

namespace Darya.Simulation.Tests.Rules;

/// <summary>The rules that the region ships with: made from the record as their notes say, and run through 2001-2010 beside it.</summary>
public sealed class CentralAsiaRulesTests
{
    private static readonly Horizon Decennium = Horizon.Create(new YearMonth(2001, 1), new YearMonth(2010, 12), TimeStep.Month);

    /// <summary>Figures are written with one decimal.</summary>
    private const double Rounded = 0.0501;

    private static readonly Lazy<Region> Shipped = new(() => RegionReader.Read(Path.Combine(Here(), "../../../regions/central-asia")).Region!);

    private static readonly Lazy<RuleOperation> Decade = new(() => RuleSimulator.Run(
        Shipped.Value, Decennium, [.. Shipped.Value.Reservoirs.Select(r => r.Initial.Hm3)], FarmDemand.Of(Shipped.Value, Decennium)));

    public static TheoryData<string> Recorded => [.. Shipped.Value.Records.Select(r => r.Node).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Target: mean of the recorded storage at the end of the month. Zones: between the 3rd and 4th and the 7th and 8th of ten storages at its start.
    /// Release: mean of the years whose start lay in the zone. Share of the reduced zone: that mean over the mean of all years, at most 1.
    /// </summary>
    [Theory]
    [MemberData(nameof(Recorded))]
    public void Curves_zones_and_releases_follow_from_the_record(string node)
    {
        var region = Shipped.Value;
        var rules = region.Operating;
        var record = region.Records.Where(r => r.Node == node).ToDictionary(r => r.Month);
        for (var month = 1; month <= 12; month++)
        {
            var years = Enumerable.Range(2001, 10).Select(y => (Start: StartOf(y, month), Record: record[new YearMonth(y, month)])).ToArray();
            var rising = years.Select(y => y.Start).Order().ToArray();
            double[] bounds = [double.NegativeInfinity, Math.Round((rising[2] + rising[3]) / 2, 1), Math.Round((rising[6] + rising[7]) / 2, 1)];
            var zones = rules.Zones.Where(z => z.Node == node && z.Month == month).OrderBy(z => z.Zone).ToArray();
            var releases = rules.Releases.Where(r => r.Node == node && r.Month == month).OrderBy(r => r.Zone).ToArray();
            var curve = rules.Curves.Single(c => c.Node == node && c.Month == month);
            Assert.Equal([OperatingZoneKind.Reduced, OperatingZoneKind.Normal, OperatingZoneKind.Ample], zones.Select(z => z.Zone));
            Assert.Equal(bounds[1..], zones[1..].Select(z => z.From.Hm3));
            Assert.Equal(years.Average(y => y.Record.StorageEnd.Hm3), curve.Target!.Value.Hm3, Rounded);
            for (var z = 0; z < 3; z++)
            {
                var upper = z < 2 ? bounds[z + 1] : double.PositiveInfinity;
                var mean = years.Where(y => y.Start >= bounds[z] && y.Start < upper).Average(y => y.Record.Release.CubicMetresPerSecond);
                Assert.Equal(mean, releases[z].Release.CubicMetresPerSecond, Rounded);
                var share = z == 0 ? Math.Min(1, mean / years.Average(y => y.Record.Release.CubicMetresPerSecond)) : 1;
                Assert.Equal(share, zones[z].SupplyShare, Rounded / 100);
            }
        }

        double StartOf(int year, int month) => (year, month) == (2001, 1)
            ? region.Reservoirs.Single(r => r.Node == node).Initial.Hm3
            : record[month > 1 ? new YearMonth(year, month - 1) : new YearMonth(year - 1, 12)].StorageEnd.Hm3;
    }

    [Fact]
    public void Licences_are_the_interstate_limits() => Assert.Equal(
        Shipped.Value.Limits.Select(l => (l.Id, l.Volume)), Shipped.Value.Operating.Licences.Select(l => (Assert.Single(l.Limits), l.Volume)));

    [Fact]
    public void The_decade_closes_and_needs_no_correction()
    {
        Assert.InRange(Decade.Value.Audit.MaxRelativeResidual, 0, Tolerance.Residual);
        Assert.Empty(Decade.Value.Operation.Corrections);
    }

    /// <summary>The comparison as it is: no rule was changed for it. Rounded; read the table before taking a new one over.</summary>
    [Fact]
    public void Storages_under_the_rules_stand_beside_the_record_as_stated()
    {
        var table = new StringBuilder("reservoir: correlation of storages, bias of storage hm3, of it % of live, bias of yearly release %\n");
        foreach (var node in Shipped.Value.Records.Select(r => r.Node).Distinct().Order(StringComparer.Ordinal))
        {
            table.AppendLine(Fit(node));
        }

        var file = Path.Combine(Here(), "Storages_under_rules.approved.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, table.ToString());
        }

        Assert.Equal(File.ReadAllText(file), table.ToString());
    }

    private static string Fit(string node)
    {
        var region = Shipped.Value;
        var number = region.Reservoirs.ToList().FindIndex(r => r.Node == node);
        var reservoir = region.Reservoirs[number];
        var record = region.Records.Where(r => r.Node == node).ToDictionary(r => r.Month);
        var pairs = Decennium.Periods
            .Select(t => (Simulated: Decade.Value.Operation.StorageHm3[number][t.Ordinal], Recorded: record[new YearMonth(t.Year, t.Month)].StorageEnd.Hm3)).ToArray();
        var reach = region.Reaches.ToList().FindIndex(a => a.From == node && a.Kind == ReachKind.River);
        var released = Decade.Value.Operation.ReachHm3[reach].Sum();
        var measured = Decennium.Periods.Sum(t => (record[new YearMonth(t.Year, t.Month)].Release * t.Duration).Hm3);
        var bias = pairs.Average(p => p.Simulated - p.Recorded);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{node}: {Correlation(pairs):0.00}, {bias:0}, {100 * bias / (reservoir.Full.Hm3 - reservoir.Dead.Hm3):0}, {100 * ((released / measured) - 1):0}");
    }

    private static double Correlation((double X, double Y)[] pairs)
    {
        var (x, y) = (pairs.Average(p => p.X), pairs.Average(p => p.Y));
        return pairs.Sum(p => (p.X - x) * (p.Y - y)) / Math.Sqrt(pairs.Sum(p => (p.X - x) * (p.X - x)) * pairs.Sum(p => (p.Y - y) * (p.Y - y)));
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
