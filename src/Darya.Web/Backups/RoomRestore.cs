using System.IO.Compression;
using System.Text.Json;
using Darya.Web.Audit;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Backups;

/// <summary>Makes a data folder of a backup.</summary>
internal static class RoomRestore
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads a backup into a new folder; the folder appears whole or not at all.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="folder">The data folder to be; it must not be there, or be empty.</param>
    /// <returns>Whether the tables were in the backup, and the last entry of the audit log when they were.</returns>
    /// <exception cref="InvalidDataException">The file is no backup, or not a whole one; nothing was made.</exception>
    /// <exception cref="IOException">The folder is in use, or cannot be written.</exception>
    internal static async Task<(bool HasTables, AuditVerification? Audit)> Read(string file, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new IOException($"'{folder}' is not empty; name a folder that does not exist");
        }

        var beside = $"{target}.{Guid.NewGuid():N}";
        new ServeSettings { Folder = beside, Database = null }.MakeFolders();
        try
        {
            using var zip = await ZipFile.OpenReadAsync(file);
            var head = await HeadOf(zip);
            Require(zip, beside, head);
            foreach (var entry in zip.Entries.Skip(1))
            {
                await Extract(entry, beside);
            }

            var audit = head.HasTables ? await Verify(beside) : null;
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
            return (head.HasTables, audit);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static async Task<BackupFormat.Head> HeadOf(ZipArchive zip)
    {
        const int longest = 4096;
        if (zip.Entries is not [{ FullName: BackupFormat.HeadName, Length: <= longest } first, ..])
        {
            throw new InvalidDataException($"it is no backup of a room: its first entry is not {BackupFormat.HeadName}");
        }

        try
        {
            await using var content = await first.OpenAsync();
            return await JsonSerializer.DeserializeAsync<BackupFormat.Head>(content) is { Schema: BackupFormat.Schema } head
                ? head
                : throw new InvalidDataException($"it is a backup of another form; this program reads {BackupFormat.Schema}");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{BackupFormat.HeadName} cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>Looks at every name and size before anything is written.</summary>
    private static void Require(ZipArchive zip, string folder, BackupFormat.Head head)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        if (zip.Entries.Count > BackupFormat.MostEntries)
        {
            throw new InvalidDataException(FormattableString.Invariant($"it holds {zip.Entries.Count} entries; at most {BackupFormat.MostEntries} are read"));
        }

        foreach (var entry in zip.Entries)
        {
            if (!BackupFormat.IsSafe(entry.FullName))
            {
                throw new InvalidDataException($"the name '{Shown(entry.FullName)}' may not become a path");
            }

            if (!names.Add(entry.FullName))
            {
                throw new InvalidDataException($"'{Shown(entry.FullName)}' stands in it twice");
            }

            total += entry.Length;
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        if (total > free)
        {
            throw new InvalidDataException(FormattableString.Invariant($"it would fill {total >> 20} MiB, and {free >> 20} MiB are free"));
        }

        if (head.HasTables != names.Contains(BackupFormat.TablesName))
        {
            throw new InvalidDataException("its tables are not where it says");
        }
    }

    /// <summary>Writes one file. An entry that holds more than it says is no backup.</summary>
    private static async Task Extract(ZipArchiveEntry entry, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, entry.FullName));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"the name '{Shown(entry.FullName)}' leads out of the folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        await using var content = await entry.OpenAsync();
        await using var copy = new FileStream(path, options);
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer)) > 0)
        {
            if (copy.Length + read > entry.Length)
            {
                throw new InvalidDataException($"'{Shown(entry.FullName)}' holds more than it says");
            }

            await copy.WriteAsync(buffer.AsMemory(0, read));
        }

        if (copy.Length != entry.Length)
        {
            throw new InvalidDataException($"'{Shown(entry.FullName)}' holds less than it says");
        }
    }

    private static async Task<AuditVerification> Verify(string folder)
    {
        var options = new DbContextOptionsBuilder<RoomStore>();
        Databases.Choose(options, folder, connection: null);
        try
        {
            await using var store = new RoomStore(options.Options);
            return await AuditVerification.Of(store, []);
        }
        catch (Microsoft.Data.Sqlite.SqliteException broken)
        {
            throw new InvalidDataException($"its tables cannot be read: {broken.Message}", broken);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // the folder moves
        }
    }

    /// <summary>A name without signs that would change what a terminal shows.</summary>
    private static string Shown(string name) => new([.. name.Where(c => !char.IsControl(c)).Take(200)]);
}
