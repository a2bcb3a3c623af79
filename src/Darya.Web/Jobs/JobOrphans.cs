using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Darya.Web.Jobs;

/// <summary>
/// Programs of jobs that still run although their room was killed. They are known by a variable of their environment with the identifier of the job:
/// unlike a number of a process it is there from the first moment and is never given to another.
/// </summary>
internal static class JobOrphans
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Ends what still runs of some jobs; returns how many programs there were.</summary>
    /// <param name="jobs">The jobs.</param>
    internal static int End(IReadOnlyList<Guid> jobs)
    {
        var ended = 0;
        if (jobs.Count == 0 || !Directory.Exists("/proc"))
        {
            return ended;
        }

        string[] marks = [.. jobs.Select(j => $"{JobProgram.Mark}={JobProgram.MarkOf(j)}")];
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId || !marks.Any(EnvironmentOf(folder).Contains))
            {
                continue;
            }

            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                process.WaitForExit(Patience);
                ended++;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
            {
                // It ended by itself.
            }
        }

        return ended;
    }

    private static string[] EnvironmentOf(string folder)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "environ"))).Split('\0');
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return []; // of somebody else, or over
        }
    }
}
