using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>Progress on standard error: one line rewritten on a terminal, a line every few seconds elsewhere.</summary>
internal sealed class ConsoleProgress : IProgress<PlanProgress>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    private readonly bool _isTerminal = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");

    private TimeSpan _last = TimeSpan.Zero;
    private int _width;

    /// <inheritdoc/>
    public void Report(PlanProgress value)
    {
        if (value.Elapsed < Quiet || (!_isTerminal && value.Elapsed - _last < Every))
        {
            return;
        }

        _last = value.Elapsed;
        var line = FormattableString.Invariant($"[{value.Elapsed.TotalSeconds,5:0.0} s] {value.Step}");
        if (_isTerminal)
        {
            Console.Error.Write("\r" + line.PadRight(_width));
            _width = line.Length;
        }
        else
        {
            Console.Error.WriteLine(line);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
        {
            Console.Error.WriteLine();
        }
    }
}
