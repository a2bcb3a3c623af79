using System.Diagnostics;
using System.Text;

namespace Darya.Cli.Tests;

/// <summary>The built program as a user starts it: a process of its own in a working folder.</summary>
internal sealed class DaryaProcess : IDisposable
{
    /// <summary>A process that has not ended by then hangs; far above any run of these tests on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan PatienceOfUser = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private DaryaProcess(Process process) =>
        (_process, _output, _error) = (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

    internal int Id => _process.Id;

    internal bool HasEnded => _process.HasExited;

    /// <summary>Runs the program to its end.</summary>
    internal static Answer Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>Runs the program to its end with changes to the environment.</summary>
    internal static Answer Run(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        return process.End();
    }

    /// <summary>Starts the program.</summary>
    /// <remarks>A shell that starts tests in the background has them ignore Ctrl-C, and children inherit that: <c>env</c> undoes it.</remarks>
    internal static DaryaProcess Start(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] arguments)
    {
        string[] command = ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "darya.dll"), .. arguments];
        var start = new ProcessStartInfo("env", command)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new DaryaProcess(Process.Start(start)!);
    }

    /// <summary>Waits until the solver is loaded, so that a plan is under way.</summary>
    internal void WaitForSolver() => WaitUntil(() => File.ReadAllText($"/proc/{Id}/maps").Contains("libClp", StringComparison.Ordinal));

    /// <summary>Waits until something is so or the process has ended.</summary>
    internal void WaitUntil(Func<bool> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!HasEnded && !isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "The program did not come so far.");
            Thread.Sleep(1);
        }
    }

    /// <summary>Presses Ctrl-C, and again like a user when nothing happens: for some hundredths of a second Clp keeps it for itself.</summary>
    internal void Interrupt()
    {
        do
        {
            using var kill = Process.Start("kill", ["-INT", $"{Id}"]);
            kill.WaitForExit();
        }
        while (!_process.WaitForExit(PatienceOfUser));
    }

    /// <summary>Presses Ctrl-C twice without waiting, as a terminal and a parent process that passes it on do.</summary>
    internal void InterruptTwice()
    {
        using var kill = Process.Start("sh", ["-c", $"kill -INT {Id}; kill -INT {Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Kills the process at once; it has no chance to say or clean anything.</summary>
    internal void Kill() => _process.Kill();

    /// <summary>What the program answered at its end.</summary>
    internal Answer End()
    {
        Assert.True(_process.WaitForExit(Patience), "The program did not end.");
        return new Answer(_process.ExitCode, _output.GetAwaiter().GetResult(), _error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
