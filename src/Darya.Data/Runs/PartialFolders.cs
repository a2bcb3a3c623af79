using System.Diagnostics;
using System.Globalization;

namespace Darya.Data.Runs;

/// <summary>
/// The folders beside a result folder that hold it while it is written: <c>.NAME.partial-PID-STAMP</c> and <c>.NAME.old-PID-STAMP</c>.
/// </summary>
internal static class PartialFolders
{
    private const string Partial = "partial";
    private const string Old = "old";

    /// <summary>A new name for the folder in which a run is written.</summary>
    internal static string NewPartial(string target) => New(target, Partial);

    /// <summary>A new name for an earlier run that is being replaced.</summary>
    internal static string NewOld(string target) => New(target, Old);

    /// <summary>Removes what dead processes left; brings back an earlier run that was moved aside and not replaced.</summary>
    internal static void Clean(string target)
    {
        foreach (var old in Left(target, Old))
        {
            if (!Directory.Exists(target))
            {
                Directory.Move(old, target);
            }
            else
            {
                Directory.Delete(old, recursive: true);
            }
        }

        foreach (var partial in Left(target, Partial))
        {
            Directory.Delete(partial, recursive: true);
        }
    }

    private static string New(string target, string kind) => Path.Combine(
        Path.GetDirectoryName(target)!,
        string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{kind}-{Environment.ProcessId}-{Stopwatch.GetTimestamp():x}"));

    private static List<string> Left(string target, string kind)
    {
        var start = $".{Path.GetFileName(target)}.{kind}-";
        return
        [
            .. Directory.EnumerateDirectories(Path.GetDirectoryName(target)!)
                .Where(d => Path.GetFileName(d).StartsWith(start, StringComparison.Ordinal) && IsOfDeadProcess(Path.GetFileName(d)[start.Length..]))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsOfDeadProcess(string pidAndStamp)
    {
        if (!int.TryParse(pidAndStamp.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid) || pid == Environment.ProcessId)
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(pid);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception unknown) when (unknown is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false; // Somebody's process that may not be looked at is alive.
        }
    }
}
