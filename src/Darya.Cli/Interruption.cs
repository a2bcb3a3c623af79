using System.Runtime.InteropServices;

namespace Darya.Cli;

/// <summary>Ctrl-C and SIGTERM: the first asks the command to stop and keep what it has, one later than two seconds after it ends the process at once.</summary>
/// <remarks>
/// The handler of the argument library gives a command two seconds and breaks on a second signal within them; a training that
/// writes its cuts needs longer.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private const long PatienceMs = 2000; // a key pressed twice, or passed on by a parent process, is one wish

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private long _firstMs;

    internal Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first signal.</summary>
    internal CancellationToken Token => _source.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        var now = Environment.TickCount64;
        var first = Interlocked.CompareExchange(ref _firstMs, now, 0);
        if (first == 0)
        {
            _source.Cancel();
        }
        else if (now - first > PatienceMs)
        {
            Environment.Exit(ExitCode.Cancelled);
        }
    }
}
