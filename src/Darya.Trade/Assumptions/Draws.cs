namespace Darya.Trade.Assumptions;

/// <summary>Solves all draws of a question, on as many threads as there are; results stand in the order of the draws.</summary>
internal static class Draws
{
    /// <summary>Runs the draws.</summary>
    /// <exception cref="TradeException">A draw has no answer; the first of them is named.</exception>
    internal static T[] Run<T>(AssumptionSet set, DrawSettings settings, Func<AssumedWorld, T> solve)
    {
        var results = new T[settings.Count];
        var failures = new TradeException?[settings.Count];
        Parallel.For(0, settings.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = settings.Cancellation }, draw =>
        {
            try
            {
                results[draw] = solve(set.Draw(settings.Seed, draw));
            }
            catch (TradeException failure)
            {
                failures[draw] = failure;
            }
        });
        for (var draw = 0; draw < failures.Length; draw++)
        {
            if (failures[draw] is { } failure)
            {
                throw new TradeException([FormattableString.Invariant($"Draw {draw + 1} of {settings.Count} (seed {settings.Seed}) has no answer:"), .. failure.Faults]);
            }
        }

        return results;
    }
}
