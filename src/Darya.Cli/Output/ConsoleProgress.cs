using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>Progress on standard error: one line rewritten on a terminal, a line every few seconds elsewhere.</summary>
/// <param name="to">Where it is written.</param>
/// <param name="isTerminal">Whether a line may be rewritten.</param>
internal sealed class ConsoleProgress(TextWriter to, bool isTerminal) : IProgress<PlanProgress>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    // A command may make several plans, each with a clock of its own: what the earlier ones took is added.
    private TimeSpan _before = TimeSpan.Zero;
    private TimeSpan _current = TimeSpan.Zero;
    private TimeSpan _written = TimeSpan.Zero;
    private int _width;

    /// <summary>Progress on standard error.</summary>
    internal ConsoleProgress()
        : this(
            Console.Error,
            !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"))
    {
    }

    /// <inheritdoc/>
    public void Report(PlanProgress value)
    {
        if (value.Elapsed < _current)
        {
            _before += _current;
        }

        _current = value.Elapsed;
        var elapsed = _before + _current;
        if (elapsed < Quiet || (!isTerminal && elapsed - _written < Every))
        {
            return;
        }

        _written = elapsed;
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

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
        {
            to.WriteLine();
        }
    }
}
