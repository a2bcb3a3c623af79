using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Keeps Ctrl-C with the runtime: Clp and Cbc put their own SIGINT handler in place while they solve.</summary>
/// <remarks>
/// <c>ClpSimplex::initialSolve</c> and <c>CbcMain1</c> call <c>signal(SIGINT, …)</c> and later restore what they found. With two solves
/// at once the restoring crosses over and leaves a handler that points at a dead model. So the disposition found before the first of the
/// solves under way is put back every few hundredths of a second while they run, and again when they end.
/// </remarks>
internal static unsafe partial class SignalGuard
{
    private const int Interrupt = 2;           // SIGINT on Linux and macOS
    private const int DispositionBytes = 512;  // struct sigaction has 152 on Linux x64; it is only passed back, never read
    private static readonly Lock Gate = new();
    private static readonly byte[] Found = new byte[DispositionBytes];
    private const int RestoreMilliseconds = 40;
    private static Timer? _restoring;
    private static int _solves;

    private static bool Applies => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    internal static void Enter()
    {
        lock (Gate)
        {
            if (_solves++ == 0 && Applies)
            {
                fixed (byte* found = Found)
                {
                    _ = sigaction(Interrupt, null, found);
                }

                _restoring = new Timer(_ => Restore(), null, RestoreMilliseconds, RestoreMilliseconds);
            }
        }
    }

    internal static void Leave()
    {
        Restore();
        lock (Gate)
        {
            if (--_solves == 0)
            {
                _restoring?.Dispose();
                _restoring = null;
            }
        }
    }

    private static void Restore()
    {
        lock (Gate)
        {
            if (_solves > 0 && Applies)
            {
                fixed (byte* found = Found)
                {
                    _ = sigaction(Interrupt, found, null);
                }
            }
        }
    }

    /// <summary>Sends the process the Ctrl-C that a solver swallowed.</summary>
    internal static void RaiseAgain()
    {
        if (Applies)
        {
            _ = kill(Environment.ProcessId, Interrupt);
        }
    }

    [LibraryImport("libc")]
    private static partial int sigaction(int signal, void* action, void* previous);

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);
}
