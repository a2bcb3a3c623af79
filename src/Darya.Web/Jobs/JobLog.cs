using System.Text;

namespace Darya.Web.Jobs;

/// <summary>What the program of a job said, in a file of bounded size: when it is full, its older half goes.</summary>
internal sealed class JobLog : IDisposable
{
    /// <summary>Most bytes of a log.</summary>
    internal const int Most = 512 * 1024;

    private const int LongestLine = 2000;

    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly string _hidden;

    /// <summary>Begins a log anew.</summary>
    /// <param name="path">The file.</param>
    /// <param name="hidden">A folder of this machine that lines do not name.</param>
    internal JobLog(string path, string hidden)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        _hidden = Path.TrimEndingDirectorySeparator(hidden);
    }

    /// <summary>The file of a job.</summary>
    internal static string PathOf(ServeSettings settings, Guid job) => Path.Combine(settings.JobFolder, job.ToString("N") + ".log");

    /// <summary>Adds a line; returns it as it was written.</summary>
    internal string Add(string line)
    {
        var here = line.Replace(_hidden + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(_hidden, ".", StringComparison.Ordinal);
        var clean = new string([.. here.Where(c => c == '\t' || !char.IsControl(c)).Take(LongestLine)]);
        var bytes = Encoding.UTF8.GetBytes(clean + "\n");
        lock (_gate)
        {
            if (!_file.CanWrite)
            {
                return clean; // a line that came after the end
            }

            if (_file.Length + bytes.Length > Most)
            {
                Halve();
            }

            _file.Write(bytes);
            _file.Flush();
        }

        return clean;
    }

    /// <summary>The last lines of a log; none when there is no log.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">Most lines.</param>
    internal static IReadOnlyList<string> Tail(string path, int most) => [.. Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(most)];

    /// <summary>The whole log.</summary>
    internal static string Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _file.Dispose();
        }
    }

    private void Halve()
    {
        var kept = new byte[Most / 2];
        _file.Position = _file.Length - kept.Length;
        _file.ReadExactly(kept);
        var start = Array.IndexOf(kept, (byte)'\n') + 1; // the rest of a line that was cut goes too
        _file.SetLength(0);
        _file.Write("…\n"u8);
        _file.Write(kept.AsSpan(start));
    }
}
