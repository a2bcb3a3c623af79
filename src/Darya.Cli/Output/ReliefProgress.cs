using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>Progress of a study of relief: the step it is at, told again while it lasts, for a program is solved without a word.</summary>
internal sealed class ReliefProgress : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly ConsoleProgress _console = new();
    private readonly Timer _timer;
    private volatile string _step = "reading";

    internal ReliefProgress() => _timer = new Timer(_ => Say(), null, Every, Every);

    /// <inheritdoc/>
    public void Report(string value)
    {
        _step = value;
        Say();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var stopped = new ManualResetEvent(false))
        {
            if (_timer.Dispose(stopped))
            {
                stopped.WaitOne();
            }
        }

        _console.Dispose();
    }

    private void Say() => _console.Report(new PlanProgress(_step, TimeSpan.Zero));
}
