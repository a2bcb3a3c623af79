using System.Globalization;
using Darya.Hydrology.Fitting;
using Darya.Input;
using Darya.Model;

namespace Darya.Hydrology.Tests;

/// <summary>
/// Builds the long series of the region from the raw material in the folder <c>shared/data/water</c> beside the repository, where it is there;
/// <c>regions/central-asia/README-inflow-model.md</c> says the same in words.
/// </summary>
internal static class SharedSeries
{
    /// <summary>Ugam to Ugam, Angren and Keles together: (22.3 + 20.2 + 12)/22.3 by the norms in m³/s.</summary>
    private const double UgamToAll = 54.5 / 22.3;

    private static readonly double[] DaysOfMonth = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The folder, or null where it is absent.</summary>
    internal static string? Folder { get; } = SharedData.Folder("water");

    /// <summary>The series by catchment.</summary>
    internal static Dictionary<string, MonthlySeries> Read(Region region)
    {
        var nodes = Rows("model_inflows_monthly.csv").ToLookup(r => r["node"], StringComparer.Ordinal);
        var gauges = Rows("vakhsh_panj_monthly.csv").ToLookup(r => r["river"], StringComparer.Ordinal);
        var toktogul = Months(nodes["Toktogul_inflow"], "q_m3s");
        var share = Enumerable.Range(1, 12).Select(m => Mean(region, "naryn", m) / (Mean(region, "naryn", m) + Mean(region, "toktogul_local", m))).ToArray();
        var karadarya = Months(nodes["Andijan_inflow"], "q_m3s");
        foreach (var (month, flow) in Months(gauges["Karadarya"], "flow_m3s"))
        {
            karadarya.TryAdd(month, flow);
        }

        var annual = Rows("annual_flow_ca_discharge_1992_2017.csv")
            .ToLookup(r => r["code"], r => (Year: Whole(r["water_year"]), Km3: Number(r["flow_km3"])), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToDictionary(y => y.Year, y => y.Km3), StringComparer.Ordinal);
        var sangardak = Index(annual["17211"], 16.2);
        var (sokh, vakhsh) = (Index(annual["16198"], 41.8), Index(annual["17089"], 640));
        return new[]
        {
            new MonthlySeries("naryn", toktogul.ToDictionary(f => f.Key, f => f.Value * share[f.Key.Month - 1])),
            new MonthlySeries("toktogul_local", toktogul.ToDictionary(f => f.Key, f => f.Value * (1 - share[f.Key.Month - 1]))),
            new MonthlySeries("karadarya", karadarya),
            new MonthlySeries("fergana_rivers", Months(nodes["Fergana_12_side_rivers"], "q_m3s")),
            new MonthlySeries("chirchik", Months(nodes["Charvak_inflow"], "q_m3s")),
            new MonthlySeries("angren_keles", Ugam().ToDictionary(f => f.Key, f => f.Value * UgamToAll)),
            Arys(region),
            new MonthlySeries("panj", Months(gauges["Panj"], "flow_m3s")),
            Vakhsh(gauges["Vakhsh"], annual["17089"]),
            OfYears(region, "kafirnigan", sangardak),
            OfYears(region, "surkhandarya", sangardak),
            OfYears(region, "zeravshan", sokh.Where(y => vakhsh.ContainsKey(y.Key)).ToDictionary(y => y.Key, y => (y.Value + vakhsh[y.Key]) / 2)),
            OfYears(region, "kashkadarya", Index(annual["17236"], YearMean(region, "kashkadarya"))),
        }.ToDictionary(s => s.Catchment, StringComparer.Ordinal);
    }

    /// <summary>Writes the series as <c>darya inflow fit --series</c> reads them, a file a catchment.</summary>
    internal static void Write(Region region, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (catchment, series) in Read(region))
        {
            File.WriteAllLines(Path.Combine(folder, catchment + ".csv"), series.FlowsM3s.OrderBy(f => f.Key.Index)
                .Select(f => FormattableString.Invariant($"{catchment},{f.Key.Year},{f.Key.Month},{f.Value:R}")).Prepend("catchment,year,month,flow_m3s"));
        }
    }

    private static Dictionary<YearMonth, double> Ugam() => Rows("chirchik_discharge_1900_2015.csv")
        .Where(r => r["code"] == "16300" && r["resolution"] == "mon" && r["q_m3s"].Length > 0 && r["q_m3s"] != "NA")
        .ToDictionary(
            r => new YearMonth(Whole(r["period_end"][..4]), Whole(r["period_end"].Substring(5, 2))), r => Number(r["q_m3s"]));

    private static MonthlySeries Arys(Region region)
    {
        var gauge = Months(Rows("syr_grdc_monthly_1910_1995.csv").Where(r => r["grdc_no"] == "2316500"), "q_m3s");
        var ratio = Enumerable.Range(1, 12).Select(m => Mean(region, "arys", m) / gauge.Where(f => f.Key.Month == m).Average(f => f.Value)).ToArray();
        return new MonthlySeries("arys", gauge.ToDictionary(f => f.Key, f => f.Value * ratio[f.Key.Month - 1]));
    }

    /// <summary>Natural months 1968-71; from 1981, after the reservoir was filled, yearly totals with the natural shape.</summary>
    private static MonthlySeries Vakhsh(IEnumerable<Dictionary<string, string>> gauge, Dictionary<int, double> annualKm3)
    {
        var months = Months(gauge, "flow_m3s");
        var flows = months.Where(f => f.Key.Index >= new YearMonth(1967, 10).Index && f.Key.Index <= new YearMonth(1971, 9).Index).ToDictionary();
        var shape = Enumerable.Range(1, 12).Select(m => flows.Where(f => f.Key.Month == m).Average(f => f.Value)).ToArray();
        var norm = shape.Select((q, m) => q * DaysOfMonth[m]).Sum() / DaysOfMonth.Sum();
        var years = Enumerable.Range(1981, 11).ToDictionary(
            y => y, y => Enumerable.Range(0, 12).Sum(k => months[Month(y, k)] * DaysOfMonth[(k + 9) % 12]) / DaysOfMonth.Sum());
        foreach (var (year, km3) in annualKm3)
        {
            years[year] = M3s(km3);
        }

        foreach (var (year, mean) in years)
        {
            for (var k = 0; k < 12; k++)
            {
                flows[Month(year, k)] = mean / norm * shape[(k + 9) % 12];
            }
        }

        return new MonthlySeries("vakhsh", flows);
    }

    private static MonthlySeries OfYears(Region region, string catchment, Dictionary<int, double> index) => new(
        catchment,
        index.SelectMany(y => Enumerable.Range(0, 12).Select(k => Month(y.Key, k)).Select(m => (m, Flow: Mean(region, catchment, m.Month) * y.Value)))
            .ToDictionary(f => f.m, f => f.Flow));

    private static Dictionary<int, double> Index(Dictionary<int, double> km3, double normM3s) => km3.ToDictionary(y => y.Key, y => M3s(y.Value) / normM3s);

    private static double YearMean(Region region, string catchment) =>
        Enumerable.Range(1, 12).Sum(m => Mean(region, catchment, m) * DaysOfMonth[m - 1]) / DaysOfMonth.Sum();

    private static double M3s(double km3) => km3 * 1e9 / (DaysOfMonth.Sum() * 86400);

    /// <summary>Month k of a water year, from October.</summary>
    private static YearMonth Month(int year, int k) => new(k < 3 ? year - 1 : year, ((k + 9) % 12) + 1);

    private static double Mean(Region region, string catchment, int month) =>
        region.InflowStatistics.Single(s => s.Catchment == catchment && s.Month == month).MeanM3s;

    private static Dictionary<YearMonth, double> Months(IEnumerable<Dictionary<string, string>> rows, string column) => rows
        .Where(r => r[column].Length > 0).ToDictionary(r => new YearMonth(Whole(r["year"]), Whole(r["month"])), r => Number(r[column]));

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var errors = new FaultList();
        var table = CsvTable.Parse(file, File.ReadAllText(Path.Combine(Folder!, file)), errors)!;
        return [.. table.Records.Select(r => table.Header.Zip(r.Fields).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
