using System.Diagnostics;
using System.Globalization;
using Darya.Gravity.Estimation;

namespace Darya.Benchmarks;

/// <summary>A Poisson model with exporter-year, importer-year and pair effects on a synthetic panel, standard errors clustered by pair.</summary>
internal static class GravitySpeed
{
    private const ulong Seed = 7;

    // fixest 0.14.2, one thread, default tolerance, middle of five runs: CPU seconds and peak memory in MB, by number of countries.
    private static readonly Dictionary<int, (double Cpu, double Megabytes)> Fixest = new() { [82] = (0.48, 134), [183] = (5.2, 517), [409] = (25.4, 2214) };

    internal static int Print(string[] args, TextWriter to)
    {
        var (countries, years, threads) = (Whole(args, 0, 183), Whole(args, 1, 30), Whole(args, 2, 1));
        var options = new FitOptions { Clusters = [Clustering.By("exporter", "importer")], Threads = threads };
        var model = new GravityModel
        {
            Outcome = "y",
            Regressors = ["rta", "x2", "x3"],
            Effects = [["exporter", "year"], ["importer", "year"], ["exporter", "importer"]],
        };
        var columns = new GravityPanel(countries, years, Seed).Columns();
        to.WriteLine(FormattableString.Invariant($"{columns.Rows} rows, {threads} threads; {Memory("VmRSS")} MB with the data, peak {Memory("VmHWM")} MB"));
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var fit = GravityFit.Run(columns, model, options);
        watch.Stop();
        var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        foreach (var coefficient in fit.Coefficients)
        {
            to.WriteLine(FormattableString.Invariant($"{coefficient.Name,-4} {coefficient.Estimate:0.000000000000} ({coefficient.StandardError:0.00000000000})"));
        }

        to.WriteLine(FormattableString.Invariant($"deviance {fit.Deviance:0.00000000}, {fit.Iterations} steps, {fit.Passes} passes"));
        to.WriteLine(FormattableString.Invariant($"CPU {cpu:0.00} s, wall {watch.Elapsed.TotalSeconds:0.00} s, peak memory {Memory("VmHWM")} MB"));
        if (Fixest.TryGetValue(countries, out var peer))
        {
            to.WriteLine(FormattableString.Invariant($"fixest (recorded elsewhere): CPU {peer.Cpu} s, {peer.Megabytes} MB; ratio {peer.Cpu / cpu:0.0} and {peer.Megabytes / Memory("VmHWM"):0.0}"));
        }

        return 0;
    }

    private static int Whole(string[] args, int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

    /// <summary>A line of the status of this process in MB; zero where the system has none.</summary>
    private static long Memory(string line)
    {
        const string Status = "/proc/self/status";
        var found = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(text => text.StartsWith(line, StringComparison.Ordinal)) : null;
        return found is null ? 0 : long.Parse(found.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) / 1024;
    }
}
