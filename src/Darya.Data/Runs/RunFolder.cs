using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Darya.Input;

namespace Darya.Data.Runs;

/// <summary>
/// Writes the results of a run so that the folder appears whole or not at all: everything is written beside the target
/// under a hidden name, brought to the disk, and renamed. An earlier run under the same name is there until the new one is.
/// </summary>
public sealed class RunFolder : IDisposable
{
    private readonly string _target;
    private readonly string _partial;
    private readonly string _run;
    private readonly List<string> _names = [];
    private bool _isOver;

    private RunFolder(string target, string partial, string run) => (_target, _partial, _run) = (target, partial, run);

    /// <summary>Called before each step with its name; for tests that kill the process there.</summary>
    internal Action<string>? BeforeStep { get; set; }

    /// <summary>Why nothing may be written under a name, or null when it may; ask before a long computation.</summary>
    /// <param name="target">The folder to be.</param>
    public static string? Refusal(string target)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        var full = Resolve(target);
        if (Path.GetDirectoryName(full) is null)
        {
            return $"'{target}' cannot be a result folder; name a folder that does not exist";
        }

        if (File.Exists(full))
        {
            return $"'{target}' is a file; name a folder that does not exist, or an earlier run to replace";
        }

        if (!Directory.Exists(full))
        {
            return null;
        }

        var found = Directory.EnumerateFileSystemEntries(full).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var manifest = Path.Combine(full, ManifestJson.FileName);
        if (!File.Exists(manifest) || ManifestJson.Read(manifest, File.ReadAllBytes(manifest), new FaultList()) is not { } earlier)
        {
            return $"'{target}' exists and is not an earlier run; it was left as it is; name another folder";
        }

        var strange = found.FirstOrDefault(f => f != ManifestJson.FileName && earlier.Files.All(e => e.Path != f));
        return strange == null
            ? null
            : $"'{target}' is an earlier run, but holds '{strange}', which the run did not write; it was left as it is; "
                + "move that file or name another folder";
    }

    /// <summary>Begins a folder; nothing is under the final name before <see cref="Commit"/>.</summary>
    /// <param name="target">The folder to be; its parent is created.</param>
    /// <param name="run">Name of the run, the first column of every table.</param>
    /// <exception cref="RunFolderException">The target exists and is not an earlier run, or cannot be written.</exception>
    public static RunFolder Begin(string target, string run)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        if (Refusal(target) is { } refusal)
        {
            throw new RunFolderException(refusal);
        }

        var full = Resolve(target);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            PartialFolders.Clean(full);
            var partial = PartialFolders.NewPartial(full);
            Directory.CreateDirectory(partial);
            return new RunFolder(full, partial, run);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException($"'{target}' cannot be written: {unwritable.Message}", unwritable);
        }
    }

    /// <summary>Writes a long table.</summary>
    /// <param name="name">File name, for example <c>storage.csv</c>.</param>
    /// <param name="rows">Its rows in the order in which they shall stand.</param>
    /// <exception cref="ArgumentException">A value is not finite, or the name is taken or not a plain file name.</exception>
    public void WriteTable(string name, IEnumerable<ResultRow> rows)
    {
        using var stream = CreateFile(name);
        ResultTable.Write(stream, _run, WithStep(name, rows));
    }

    /// <summary>Writes a table of text with its own header.</summary>
    /// <param name="name">File name.</param>
    /// <param name="header">Names of the columns.</param>
    /// <param name="rows">Its rows [row][column].</param>
    /// <exception cref="ArgumentException">A row has not as many fields as the header, or the name is taken or not a plain file name.</exception>
    public void WriteTable(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        using var stream = CreateFile(name);
        ResultTable.Write(stream, header, rows);
    }

    /// <summary>Writes a file of text in UTF-8, for example a page.</summary>
    public void WriteText(string name, string text)
    {
        using var stream = CreateFile(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Creates a file of another kind, for example a workbook; the caller disposes the stream before <see cref="Commit"/>.</summary>
    /// <exception cref="ArgumentException">The name is taken or not a plain file name.</exception>
    public Stream CreateFile(string name)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name != Path.GetFileName(name) || name.StartsWith('.') || name == ManifestJson.FileName)
        {
            throw new ArgumentException($"A plain file name other than {ManifestJson.FileName} is needed; got '{name}'.", nameof(name));
        }

        if (_names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The run has written '{name}' already.", nameof(name));
        }

        BeforeStep?.Invoke($"create {name}");
        _names.Add(name);
        return new FileStream(Path.Combine(_partial, name), FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Completes the folder and gives it its name.</summary>
    /// <returns>
    /// The folder that now holds the run: the target, or <c>TARGET-2</c> and so on when somebody has put something of his own
    /// there since <see cref="Begin"/>, so that no result is lost.
    /// </returns>
    /// <exception cref="RunFolderException">The folder could not be put in place; an earlier run under the name is untouched.</exception>
    public string Commit(RunManifest manifest)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        ArgumentNullException.ThrowIfNull(manifest);
        try
        {
            var files = _names.Order(StringComparer.Ordinal).Select(FlushAndHash).ToList();
            BeforeStep?.Invoke("write manifest");
            File.WriteAllText(Path.Combine(_partial, ManifestJson.FileName), ManifestJson.Write(manifest with { Files = files }));
            FlushAndHash(ManifestJson.FileName);
            NativeFolder.Flush(_partial);
            BeforeStep?.Invoke("put in place");
            var place = PutInPlace();
            NativeFolder.Flush(Path.GetDirectoryName(_target)!);
            _isOver = true;
            BeforeStep?.Invoke("end");
            return place;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException($"'{_target}' cannot be written: {unwritable.Message}", unwritable);
        }
    }

    /// <summary>Removes what was written when <see cref="Commit"/> did not complete.</summary>
    public void Dispose()
    {
        _isOver = true;
        if (Directory.Exists(_partial))
        {
            Directory.Delete(_partial, recursive: true);
        }
    }

    private static string Resolve(string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        var link = new DirectoryInfo(full);
        return link is { Exists: true, LinkTarget: not null } ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }

    private string PutInPlace()
    {
        // Asked again: somebody may have put a file there while the run computed.
        var place = Refusal(_target) == null ? _target : FreeName();
        if (!Directory.Exists(place))
        {
            Directory.Move(_partial, place);
        }
        else if (NativeFolder.TryExchange(_partial, place))
        {
            BeforeStep?.Invoke("remove the earlier run");
            Directory.Delete(_partial, recursive: true);
        }
        else
        {
            MoveAside();
        }

        return place;
    }

    private string FreeName() => Enumerable.Range(2, int.MaxValue - 2).Select(i => string.Create(CultureInfo.InvariantCulture, $"{_target}-{i}"))
        .First(p => !Directory.Exists(p) && !File.Exists(p));

    /// <summary>Replaces an earlier run where two folders cannot be exchanged at once; the next run repairs a broken replacement.</summary>
    private void MoveAside()
    {
        var old = PartialFolders.NewOld(_target);
        Directory.Move(_target, old);
        try
        {
            BeforeStep?.Invoke("replace the earlier run");
            Directory.Move(_partial, _target);
        }
        catch
        {
            Directory.Move(old, _target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    private InputFile FlushAndHash(string name)
    {
        using var stream = new FileStream(Path.Combine(_partial, name), FileMode.Open, FileAccess.ReadWrite);
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Flush(flushToDisk: true);
        return new InputFile(name, hash, stream.Length);
    }

    private IEnumerable<ResultRow> WithStep(string name, IEnumerable<ResultRow> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (++count == 2)
            {
                BeforeStep?.Invoke($"second row of {name}");
            }

            yield return row;
        }
    }
}
