namespace Darya.Benchmarks.Room;

/// <summary>Keeps a plan being solved, and counts how much of the time one was.</summary>
internal sealed class SolvingWatch(Func<Task<bool>> isSolving, Func<Task> solve)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private int _looks;
    private int _solving;

    /// <summary>Share of the looks at which a plan was being solved.</summary>
    internal double Share => _solving / (double)Math.Max(1, _looks);

    internal async Task Run(CancellationToken end)
    {
        using var clock = new PeriodicTimer(Pace);
        try
        {
            do
            {
                var now = await isSolving();
                _looks++;
                _solving += now ? 1 : 0;
                if (!now)
                {
                    await solve();
                }
            }
            while (await clock.WaitForNextTickAsync(end));
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }
}
