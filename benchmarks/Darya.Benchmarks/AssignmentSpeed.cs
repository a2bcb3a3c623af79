using System.Diagnostics;
using Darya.Corridors.Assignment;
using Darya.Corridors.Tests;

namespace Darya.Benchmarks;

/// <summary>Assigns 2,000 origin-destination pairs on a network of 10,000 nodes and 40,000 links; CPU and wall seconds.</summary>
internal static class AssignmentSpeed
{
    private const int Side = 100;
    private const int Expressways = 200;
    private const int Pairs = 2000;
    private const double Gap = 1e-4;

    internal static void Print(TextWriter to)
    {
        var network = GridNetwork.Make(Side, Expressways, 1);
        foreach (var (origins, mean) in new[] { (100, 100.0), (100, 200.0), (2000, 100) })
        {
            var demand = GridNetwork.Trips(network, origins, Pairs, mean, 2);
            foreach (var threads in new[] { 1, 2 })
            {
                var options = new AssignmentOptions { RelativeGap = Gap, Threads = threads };
                var cpu = Process.GetCurrentProcess().TotalProcessorTime;
                var started = Stopwatch.GetTimestamp();
                var outcome = UserEquilibrium.Solve(network, demand, options);
                var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
                var used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
                var delay = outcome.TotalTime / outcome.Routes.Sum(route => route.Trips * route.Links.Sum(link => network.Links[link].Cost.FreeFlow));
                to.Write(FormattableString.Invariant($"{used,6:F2} CPU s  {wall,6:F2} s  gap {outcome.RelativeGap:E1}  {outcome.Iterations,3} iterations  "));
                to.Write(FormattableString.Invariant($"{outcome.Routes.Count} routes  time {delay:F2} x free flow  "));
                to.Write(FormattableString.Invariant($"{network.Nodes.Length} nodes, {network.Links.Length} links, "));
                to.WriteLine(FormattableString.Invariant($"{origins} origins, {Pairs} pairs, mean {mean} trips, threads {threads}"));
            }
        }
    }
}
