namespace Darya.Corridors.Assignment;

/// <summary>Work that falls into independent pieces, done by several threads, each with a working space of its own.</summary>
internal static class Lanes
{
    /// <summary>Does all pieces; each must write only its own places, so that nothing depends on which thread is faster.</summary>
    internal static void Run<TSpace>(int pieces, int threads, Func<TSpace> space, Action<int, TSpace> work, CancellationToken cancellation)
    {
        threads = Math.Min(threads, pieces);
        Run([.. Enumerable.Range(0, threads).Select(_ => space())], pieces, work, cancellation);
    }

    /// <inheritdoc cref="Run{TSpace}(int, int, Func{TSpace}, Action{int, TSpace}, CancellationToken)"/>
    internal static void Run<TSpace>(TSpace[] spaces, int pieces, Action<int, TSpace> work, CancellationToken cancellation)
    {
        var next = -1;
        if (spaces.Length <= 1)
        {
            Lane(0);
            return;
        }

        Parallel.For(0, spaces.Length, new ParallelOptions { MaxDegreeOfParallelism = spaces.Length, CancellationToken = cancellation }, Lane);

        void Lane(int lane)
        {
            for (var piece = Interlocked.Increment(ref next); piece < pieces; piece = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                work(piece, spaces[lane]);
            }
        }
    }
}
