namespace Darya.Cli.Input;

/// <summary>Keeps what is written away from what is read.</summary>
internal static class SamePlace
{
    /// <summary>Refuses an output that is one of the inputs.</summary>
    /// <param name="option">The option of the output.</param>
    /// <param name="output">Its path, or null.</param>
    /// <param name="inputs">What inputs are called, and their paths; null for those not given.</param>
    /// <exception cref="UsageException">It is one of them.</exception>
    internal static void Refuse(string option, string? output, params (string Name, string? Path)[] inputs)
    {
        foreach (var (name, path) in inputs)
        {
            if (output is { Length: > 0 } && path is { Length: > 0 } && IsSame(output, path))
            {
                throw new UsageException($"{option} names {name}, '{path}'; name another file.");
            }
        }
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        || (Stamp(one) is { } stamp && stamp == Stamp(other) && IsLockedBy(one, other));

    private static (long, DateTime)? Stamp(string path)
    {
        try
        {
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            return file is { Exists: true, Length: > 0 } ? (file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Links lead to one file by two names: while one is locked, the other cannot be opened.</summary>
    private static bool IsLockedBy(string one, string other)
    {
        try
        {
            using var first = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.None);
            try
            {
                using var second = new FileStream(other, FileMode.Open, FileAccess.Read, FileShare.Read);
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
