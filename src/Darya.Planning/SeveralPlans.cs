using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Darya.Planning;

/// <summary>Makes several plans at once; callers meet the plain exceptions of a single plan.</summary>
public static class SeveralPlans
{
    /// <summary>Runs the items 0 to <paramref name="count"/> − 1; an idle thread takes the next one.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="threads">Items at once; below 1 counts as 1.</param>
    /// <param name="make">Makes one item; called from several threads.</param>
    /// <param name="cancellation">Stops before the next item.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void Make(int count, int threads, Action<int> make, CancellationToken cancellation)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation };
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), options, make);
        }
        catch (AggregateException several)
        {
            // Of several reasons the first says what is wrong.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
