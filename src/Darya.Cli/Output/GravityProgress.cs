using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>Says on standard error what a command is at, for steps that report nothing themselves.</summary>
internal sealed class GravityProgress : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly ConsoleProgress _line = new();
    private readonly Timer _timer;

    internal GravityProgress() =>
        _timer = new Timer(_ => _line.Report(new PlanProgress(Step, TimeSpan.Zero)), null, Every, Every);

    /// <summary>What goes on now.</summary>
    internal string Step { get; set; } = "";

    /// <inheritdoc/>
    public void Dispose()
    {
        // A report under way must not write after the line has ended.
        using var ended = new ManualResetEvent(initialState: false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }

        _line.Dispose();
    }
}
