using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>Progress on standard error: one line rewritten on a terminal, a line every few seconds elsewhere.</summary>
/// <remarks>The seconds are those of the whole command: it may make several plans, one after the other or at once.</remarks>
/// <param name="to">Where it is written.</param>
/// <param name="isTerminal">Whether a line may be rewritten.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ConsoleProgress(TextWriter to, bool isTerminal, TimeProvider clock) : IProgress<PlanProgress>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _last = TimeSpan.Zero;
    private int _width;

    /// <summary>Progress on standard error.</summary>
    internal ConsoleProgress()
        : this(
            Console.Error,
            !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"),
            TimeProvider.System)
    {
    }

    /// <inheritdoc/>
    public void Report(PlanProgress value)
    {
        lock (_gate)
        {
            var elapsed = clock.GetElapsedTime(_started);
            if (elapsed < Quiet || (!isTerminal && elapsed - _last < Every))
            {
                return;
            }

            _last = elapsed;
            var line = FormattableString.Invariant($"[{elapsed.TotalSeconds,5:0.0} s] {value.Step}");
            if (isTerminal)
            {
                to.Write("\r" + line.PadRight(_width));
                _width = line.Length;
            }
            else
            {
                to.WriteLine(line);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
        {
            to.WriteLine();
        }
    }
}
