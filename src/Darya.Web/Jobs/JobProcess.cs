using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Darya.Web.Jobs;

/// <summary>A job's program while it runs.</summary>
internal static class JobProcess
{
    private const int Terminate = 15; // SIGTERM: a shell that started the room in the background may have had SIGINT ignored, by children too

    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(5);

    /// <summary>Runs the program to its end.</summary>
    /// <param name="start">How it is started.</param>
    /// <param name="said">Takes what it says, a line at a time; whether the line is of the results or of the progress.</param>
    /// <param name="patience">How long it may take for its end when it is asked to end.</param>
    /// <param name="end">Asks it to end; what it has found by then it may keep.</param>
    /// <returns>Its exit code.</returns>
    internal static async Task<int> Run(ProcessStartInfo start, Action<string, bool> said, TimeSpan patience, CancellationToken end)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        TryLower(process);
        var words = Task.WhenAll(Listen(process.StandardOutput, isResult: true), Listen(process.StandardError, isResult: false));
        try
        {
            await process.WaitForExitAsync(end);
        }
        catch (OperationCanceledException)
        {
            await End(process, patience);
        }

        // A grandchild may hold the pipes open; nobody waits for it.
        await Task.WhenAny(words, Task.Delay(LastWords, CancellationToken.None));
        return process.ExitCode;

        async Task Listen(StreamReader from, bool isResult)
        {
            while (await from.ReadLineAsync(CancellationToken.None) is { } line)
            {
                said(line, isResult);
            }
        }
    }

    private static async Task End(Process process, TimeSpan patience)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Kill(process.Id, Terminate);
            using var patient = new CancellationTokenSource(patience);
            try
            {
                await process.WaitForExitAsync(patient.Token);
                return;
            }
            catch (OperationCanceledException)
            {
                // It does not listen.
            }
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Who reads pages goes before who solves.</summary>
    private static void TryLower(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is over already.
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
