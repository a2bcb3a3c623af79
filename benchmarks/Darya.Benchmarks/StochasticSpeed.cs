using System.Diagnostics;
using System.Globalization;
using Darya.Stochastic;
using Darya.Stochastic.Tests;

namespace Darya.Benchmarks;

/// <summary>Training on the Brazilian system of four reservoirs, 60 months, weight 0.25, one thread; beside it the same loop on Clp's own interface.</summary>
internal static class StochasticSpeed
{
    private const int FirstIterations = 100;
    private const double Target = 49_470; // published: 49,470.1 after 121 iterations and 592,779 solves

    internal static int Print(string? iterations, TextWriter to)
    {
        var file = Path.Combine("..", "shared", "data", "sddp-reference", "brazil_4reservoirs.json");
        if (!File.Exists(file))
        {
            to.WriteLine($"{file} is absent; nothing was measured.");
            return 0;
        }

        var most = iterations is null ? 400 : int.Parse(iterations, CultureInfo.InvariantCulture);
        var graph = BrazilReservoirs.Read(file, 60, 0.25);
        var warm = PolicyTraining.Run(graph, Options(2)); // code is loaded once before anything is timed
        to.WriteLine(FormattableString.Invariant($"warmed up with {warm.Solves} solves"));
        UntilTarget(graph, most, to);
        SideBySide(graph, Math.Min(most, FirstIterations), to);
        return 0;
    }

    private static TrainingOptions Options(int iterations) => new()
    {
        CostToGoBound = 0,
        Stopping = [new IterationLimit(iterations), new BoundReached(Target)],
    };

    private static void UntilTarget(PolicyGraph graph, int iterations, TextWriter to)
    {
        var watch = new Watch();
        var outcome = PolicyTraining.Run(graph, Options(iterations), watch);
        to.WriteLine("iteration      bound  solves/s wall  solves/s CPU   CPU s  wall s  cuts a stage");
        foreach (var (log, cpu) in watch.Marks.Where(mark => mark.Log.Iteration % 20 == 0 || mark.Log.Iteration == outcome.Policy.Iterations))
        {
            to.WriteLine(FormattableString.Invariant(
                $"{log.Iteration,9}  {log.Bound,9:F2}  {log.Solves / log.Seconds,13:F0}  {log.Solves / cpu,12:F0}  {cpu,6:F1}  {log.Seconds,6:F1}  {(double)log.Cuts / graph.Nodes.Count,12:F1}"));
        }

        to.WriteLine($"ended: {outcome.StopReason}; ladder: {string.Join(", ", outcome.Ladder.Where(step => step.Value > 0).Select(step => FormattableString.Invariant($"{step.Key} {step.Value}")))}");
        to.WriteLine(FormattableString.Invariant($"checks: {outcome.Checks}"));
        to.WriteLine(FormattableString.Invariant($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB"));
        var costs = PolicySimulation.Run(outcome.Policy, new InSample(), 500, 1).Select(path => path.Cost).ToList();
        var mean = costs.Average();
        var error = Math.Sqrt(costs.Sum(cost => (cost - mean) * (cost - mean)) / (costs.Count - 1) / costs.Count);
        to.WriteLine(FormattableString.Invariant($"bound {outcome.Policy.Bound:F2}, simulated mean {mean:F2}, standard error {error:F2} of {costs.Count} paths"));
    }

    /// <summary>After each iteration of training one of the raw loop, so that both meet the same neighbours on the machine.</summary>
    private static void SideBySide(PolicyGraph graph, int iterations, TextWriter to)
    {
        using var raw = new StochasticRawLoop(graph);
        var watch = new Watch(raw);
        var outcome = PolicyTraining.Run(graph, Options(iterations), watch);
        to.WriteLine("side by side  training solves/s CPU  raw loop solves/s CPU  ratio  training bound  raw bound");
        foreach (var (log, cpu) in watch.Marks.Where(mark => mark.Log.Iteration % 20 == 0))
        {
            var (solves, rawCpu, bound) = watch.Raw[log.Iteration - 1];
            var ratio = log.Solves / cpu / (solves / rawCpu);
            to.WriteLine(FormattableString.Invariant(
                $"{log.Iteration,12}  {log.Solves / cpu,21:F0}  {solves / rawCpu,21:F0}  {ratio,5:F2}  {log.Bound,14:F2}  {bound,9:F2}"));
        }

        to.WriteLine(FormattableString.Invariant($"training {outcome.Solves} solves, raw loop {raw.Solves}"));
    }

    /// <summary>Notes CPU seconds after each iteration, and drives the raw loop without counting its time.</summary>
    private sealed class Watch(StochasticRawLoop? raw = null) : IProgress<IterationLog>
    {
        private readonly TimeSpan _started = Environment.CpuUsage.TotalTime;
        private TimeSpan _rawCpu;

        internal List<(IterationLog Log, double Cpu)> Marks { get; } = [];

        internal List<(long Solves, double Cpu, double Bound)> Raw { get; } = [];

        public void Report(IterationLog value)
        {
            var before = Environment.CpuUsage.TotalTime;
            Marks.Add((value, (before - _started - _rawCpu).TotalSeconds));
            if (raw is not null)
            {
                raw.Iterate(value.Iteration - 1);
                _rawCpu += Environment.CpuUsage.TotalTime - before;
                Raw.Add((raw.Solves, _rawCpu.TotalSeconds, raw.Bound));
            }
        }
    }

    private sealed class BoundReached(double bound) : IStoppingRule
    {
        public string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate) => log[^1].Bound >= bound ? "bound reached" : null;
    }
}
