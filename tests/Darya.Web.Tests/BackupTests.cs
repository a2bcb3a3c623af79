using System.IO.Compression;
using Darya.Web.Audit;
using Darya.Web.Backups;
using Darya.Web.Meetings;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class BackupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("darya-backup").FullName;

    private string BackupFile => Path.Combine(_folder, "room.zip");

    private string Restored => Path.Combine(_folder, "restored");

    [Fact]
    public async Task A_backup_made_while_people_write_is_a_whole_room()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // the tables of a server are saved by its own program
        }

        await using var scene = await Scene.Open();
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan");
        Directory.CreateDirectory(Path.Combine(scene.Room.Settings.Folder, "cache"));
        await File.WriteAllTextAsync(Path.Combine(scene.Room.Settings.Folder, "cache", "found"), "again");
        await scene.Secretariat.Get(scene.Here);
        using var end = new CancellationTokenSource();
        var written = 0;
        var writing = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await scene.Secretariat.Post(scene.Here + "/agenda", ("point_en", "Any other business"));
                written++;
            }
        });
        while (written < 3)
        {
            await Task.Delay(1);
        }

        var before = await scene.Room.InStore(s => s.AgendaItems.CountAsync());
        Assert.True(RoomBackup.Write(scene.Room.Settings, BackupFile, TimeProvider.System) >= 5);
        await end.CancelAsync();
        await writing;
        var after = await scene.Room.InStore(s => s.AgendaItems.CountAsync());

        var (hasTables, audit) = await RoomRestore.Read(BackupFile, Restored);
        Assert.True(hasTables);
        Assert.Null(audit!.Flaw);
        var options = new DbContextOptionsBuilder<RoomStore>();
        Databases.Choose(options, Restored, connection: null);
        await using (var store = new RoomStore(options.Options))
        {
            Assert.InRange(await store.AgendaItems.CountAsync(), before, after);
            Assert.Equal(audit.Head, await AuditChain.Head(store));
        }

        Assert.True(File.Exists(Path.Combine(Restored, "runs", "plan", "manifest.json")));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Restored, "keys")));
        Assert.False(File.Exists(Path.Combine(Restored, "cache", "found")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(BackupFile));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Restored));
        }

        Assert.Equal([Restored, BackupFile], Directory.EnumerateFileSystemEntries(_folder).Order(StringComparer.Ordinal)); // nothing half is left
    }

    [Fact]
    public async Task A_restored_room_opens_and_people_sign_in()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        await using var scene = await Scene.Open();
        RoomBackup.Write(scene.Room.Settings, BackupFile, TimeProvider.System);
        await RoomRestore.Read(BackupFile, Restored);
        await using var app = await MeetingRoom.Build(scene.Room.Settings with { Folder = Restored });
        await app.StartAsync();
        using var guest = new Guest(new Uri(app.Urls.First()));
        Assert.Equal("/meetings", (await guest.Post("/sign-in", ("address", "sanjar@example.org"), ("password", TestRoom.Password))).Location);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await guest.Get(scene.Here)).Status);
        await app.StopAsync();
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("runs/../../outside")]
    [InlineData("/etc/outside")]
    [InlineData("runs\\outside")]
    [InlineData("runs//outside")]
    [InlineData("C:outside")]
    [InlineData(".hidden/outside")]
    [InlineData("runs/outside\u0007")]
    [InlineData("a/b/c/d/e/f/g/outside")]
    public async Task A_name_that_leads_elsewhere_is_refused_and_nothing_is_made(string name)
    {
        Craft(zip => Put(zip, name, "content"));
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => RoomRestore.Read(BackupFile, Restored));
        Assert.Contains("may not become a path", refused.Message, StringComparison.Ordinal);
        Assert.Equal([BackupFile], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task An_archive_that_is_no_backup_says_so()
    {
        await File.WriteAllTextAsync(BackupFile, "no archive");
        await Assert.ThrowsAsync<InvalidDataException>(() => RoomRestore.Read(BackupFile, Restored));
        File.Delete(BackupFile);
        using (var zip = ZipFile.Open(BackupFile, ZipArchiveMode.Create))
        {
            Put(zip, "room.db", "tables");
        }

        Assert.Contains("it is no backup", (await Assert.ThrowsAsync<InvalidDataException>(() => RoomRestore.Read(BackupFile, Restored))).Message, StringComparison.Ordinal);
        File.Delete(BackupFile);
        Craft(zip => Put(zip, "room.db", "no tables at all"), hasTables: true);
        Assert.Contains("tables cannot be read", (await Assert.ThrowsAsync<InvalidDataException>(() => RoomRestore.Read(BackupFile, Restored))).Message, StringComparison.Ordinal);
        File.Delete(BackupFile);
        Craft(zip =>
        {
            Put(zip, "runs/a", "one");
            Put(zip, "runs/A", "two");
        });
        Assert.Contains("twice", (await Assert.ThrowsAsync<InvalidDataException>(() => RoomRestore.Read(BackupFile, Restored))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Restored));
    }

    [Fact]
    public async Task A_folder_that_holds_something_and_a_file_that_is_there_are_left_as_they_are()
    {
        await using var scene = await Scene.Open();
        RoomBackup.Write(scene.Room.Settings, BackupFile, TimeProvider.System);
        Assert.Throws<IOException>(() => RoomBackup.Write(scene.Room.Settings, BackupFile, TimeProvider.System));
        Assert.Throws<IOException>(() => RoomBackup.Write(scene.Room.Settings, Path.Combine(scene.Room.Settings.Folder, "room.zip"), TimeProvider.System));
        await Assert.ThrowsAsync<IOException>(() => RoomRestore.Read(BackupFile, scene.Room.Settings.Folder));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await scene.Of(Role.Head, scene.Kazakhstan).Get(scene.Here)).Status);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private void Craft(Action<ZipArchive> fill, bool hasTables = false)
    {
        using var zip = ZipFile.Open(BackupFile, ZipArchiveMode.Create);
        Put(zip, BackupFormat.HeadName, $$"""{"Schema":"{{BackupFormat.Schema}}","MadeUtc":"2026-11-22T00:00:00Z","HasTables":{{(hasTables ? "true" : "false")}}}""");
        fill(zip);
    }

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
