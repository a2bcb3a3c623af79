using System.IO.Compression;
using System.Text.Json;
using Darya.Web.Store;
using Microsoft.Data.Sqlite;

namespace Darya.Web.Backups;

/// <summary>Saves a room into one file while it runs.</summary>
internal static class RoomBackup
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>Writes the backup; returns how many files it holds. The file appears whole or not at all.</summary>
    /// <param name="settings">The room.</param>
    /// <param name="file">The file to be.</param>
    /// <param name="time">Tells the time.</param>
    /// <exception cref="IOException">The file is there already, lies in the data folder, or cannot be written.</exception>
    internal static int Write(ServeSettings settings, string file, TimeProvider time)
    {
        var (folder, target) = (Path.GetFullPath(settings.Folder), Path.GetFullPath(file));
        if (Path.Exists(target))
        {
            throw new IOException($"'{file}' exists; name another file");
        }

        if (target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException($"'{file}' lies in the data folder; a backup belongs elsewhere, best on another disk");
        }

        var beside = $"{target}.{Guid.NewGuid():N}";
        MakeFolder(beside);
        try
        {
            var archive = Path.Combine(beside, "archive");
            int count;
            using (var stream = Create(archive))
            {
                using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    count = Fill(zip, settings, folder, beside, time);
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(archive, target, overwrite: false);
            return count;
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    private static int Fill(ZipArchive zip, ServeSettings settings, string folder, string beside, TimeProvider time)
    {
        var hasTables = settings.Database is null;
        using (var head = zip.CreateEntry(BackupFormat.HeadName).Open())
        {
            JsonSerializer.Serialize(head, new BackupFormat.Head(BackupFormat.Schema, time.GetUtcNow().UtcDateTime, hasTables));
        }

        var count = 0;
        if (hasTables)
        {
            // First the tables: a run that they name is in the folders by then.
            var copy = Path.Combine(beside, BackupFormat.TablesName);
            Create(copy).Dispose();
            CopyTables(Databases.FileIn(folder), copy);
            Add(zip, BackupFormat.TablesName, copy);
            count++;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!BackupFormat.IsLeftOut(name) && Add(zip, name, path))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The database copies itself, as of one moment; who writes does not wait.</summary>
    private static void CopyTables(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        using var copy = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
        using var plain = copy.CreateCommand();
        plain.CommandText = "PRAGMA journal_mode=DELETE"; // the copy is one file
        plain.ExecuteNonQuery();
    }

    /// <summary>Adds a file; false when it went meanwhile.</summary>
    private static bool Add(ZipArchive zip, string name, string path)
    {
        FileStream content;
        try
        {
            content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        using (content)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            content.CopyTo(entry);
        }

        return true;
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return new FileStream(path, options);
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerFolder);
        }
    }
}
