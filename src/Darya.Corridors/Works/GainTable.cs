using System.Runtime.ExceptionServices;

namespace Darya.Corridors.Works;

/// <summary>Savings of sets of works on the network, each evaluated once.</summary>
internal sealed class GainTable(IWorkGains gains, InvestmentSettings settings)
{
    private readonly Dictionary<(string Works, double Factor), double[]> _known = [];

    /// <summary>Sets put on the network so far.</summary>
    internal int Evaluations => _known.Count;

    /// <summary>Evaluates what is not known yet; several at a time, with the same result.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal void Prepare(IEnumerable<(IReadOnlyList<string> Works, double Factor)> sets, CancellationToken cancellation)
    {
        var missing = sets.Where(set => set.Works.Count > 0).Select(set => (Works: Sorted(set.Works), set.Factor))
            .Where(set => !_known.ContainsKey((Key(set.Works), set.Factor))).DistinctBy(set => (Key(set.Works), set.Factor)).ToList();
        var found = new double[missing.Count][];
        var done = _known.Count;
        try
        {
            Parallel.For(0, missing.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellation }, i =>
            {
                found[i] = [.. gains.MusdPerYear(missing[i].Works, missing[i].Factor, cancellation)];
                settings.Evaluated?.Report(Interlocked.Increment(ref done));
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        for (var i = 0; i < missing.Count; i++)
        {
            _known[(Key(missing[i].Works), missing[i].Factor)] = found[i];
        }
    }

    /// <summary>What a set saves, million USD a year [economy of the gains]; nothing for the empty set.</summary>
    internal IReadOnlyList<double> Of(IReadOnlyList<string> works, double factor) =>
        works.Count == 0 ? new double[gains.Economies.Count] : _known[(Key(Sorted(works)), factor)];

    private static List<string> Sorted(IReadOnlyList<string> works) => [.. works.Order(StringComparer.Ordinal)];

    private static string Key(IReadOnlyList<string> works) => string.Join('\n', works.Order(StringComparer.Ordinal));
}
