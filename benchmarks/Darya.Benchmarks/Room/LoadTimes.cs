using System.Collections.Concurrent;

namespace Darya.Benchmarks.Room;

/// <summary>How long pages took.</summary>
internal sealed class LoadTimes
{
    private readonly ConcurrentBag<(string Page, double Milliseconds)> _times = [];
    private readonly ConcurrentBag<string> _failures = [];
    private double[]? _ordered;

    /// <summary>What failed, in words.</summary>
    internal IEnumerable<string> Failures => _failures;

    /// <summary>How many pages failed.</summary>
    internal int Failed => _failures.Count;

    internal void Add(string page, double milliseconds) => _times.Add((page, milliseconds));

    internal void Fail(string what) => _failures.Add(what);

    /// <summary>The time in which so many percent of the pages came, milliseconds.</summary>
    internal double At(double percent)
    {
        _ordered ??= [.. _times.Select(t => t.Milliseconds).Order()];
        return At(_ordered, percent);
    }

    /// <summary>A row of the table.</summary>
    internal string Row(string name) => FormattableString.Invariant(
        $"| {name} | {_times.Count} | {At(50):F0} | {At(95):F0} | {At(99):F0} | {At(100):F0} | {_times.Count(t => t.Milliseconds <= 300) / (double)_times.Count:P1} | {Failed} |");

    /// <summary>The pages whose 95th percentile is highest.</summary>
    internal IEnumerable<(string Page, double At95)> Slowest(int count) => _times.GroupBy(t => t.Page)
        .Select(g => (g.Key, At([.. g.Select(t => t.Milliseconds).Order()], 95))).OrderByDescending(p => p.Item2).Take(count);

    private static double At(double[] ordered, double percent) =>
        ordered.Length == 0 ? double.NaN : ordered[Math.Clamp((int)Math.Ceiling(percent / 100 * ordered.Length) - 1, 0, ordered.Length - 1)];
}
