namespace Darya.Gravity.Estimation.Iteration;

/// <summary>Runs the blocks of a pass, on one thread or on several. What a block computes must not depend on any other block.</summary>
internal sealed class BlockRunner(int blocks, int threads, CancellationToken cancellation)
{
    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };

    /// <summary>Number of blocks; it depends on the rows only, so that sums over blocks do not depend on the threads.</summary>
    internal int Blocks => blocks;

    internal void Run(Action<int> block)
    {
        cancellation.ThrowIfCancellationRequested();
        if (threads == 1 || blocks == 1)
        {
            for (var b = 0; b < blocks; b++)
            {
                block(b);
            }

            return;
        }

        Parallel.For(0, blocks, _options, block);
    }
}
