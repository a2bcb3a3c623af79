using System.CommandLine;
using Darya.Web.Backups;
using Darya.Web.Store;

namespace Darya.Web.Commands;

/// <summary><c>darya serve backup</c> and <c>darya serve restore</c>.</summary>
internal static class BackupCommands
{
    internal static Command Backup(Option<string> data)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; it must not exist." };
        var command = new Command("backup", "Save a room into one file, while it runs.") { file, data };
        command.SetAction((parsed, _) => Task.FromResult(Backup(new ServeSettings { Folder = parsed.GetRequiredValue(data) }, parsed.GetRequiredValue(file))));
        return command;
    }

    internal static Command Restore()
    {
        var file = new Argument<string>("FILE") { Description = "The file that 'serve backup' wrote." };
        var data = new Option<string>("--data") { Description = "The data folder to make; it must not hold a room.", Required = true };
        var command = new Command("restore", "Make a data folder of a backup.") { file, data };
        command.SetAction((parsed, _) => Restore(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data)));
        return command;
    }

    private static int Backup(ServeSettings settings, string file)
    {
        if (!Directory.Exists(settings.Folder) || (settings.Database is null && !File.Exists(Databases.FileIn(settings.Folder))))
        {
            Console.Error.WriteLine($"'{settings.Folder}' holds no room.");
            return ExitCode.Usage;
        }

        try
        {
            var count = RoomBackup.Write(settings, file, TimeProvider.System);
            Console.WriteLine(FormattableString.Invariant($"{count} files are in {file}. It holds what the room knows, not encrypted: keep it as safe as the room."));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            Console.Error.WriteLine($"The backup was not made: {unwritable.Message}");
            return ExitCode.Usage;
        }

        if (settings.Database is not null)
        {
            Console.WriteLine($"The tables are in the PostgreSQL database of {Databases.Variable} and not in this file: save them with pg_dump.");
        }

        return ExitCode.Done;
    }

    private static async Task<int> Restore(string file, string folder)
    {
        try
        {
            var (hasTables, audit) = await RoomRestore.Read(file, folder);
            Console.WriteLine($"The room is in '{folder}'.");
            if (!hasTables)
            {
                Console.WriteLine($"Its tables were in a PostgreSQL database: load them with pg_restore, and set {Databases.Variable}.");
                return ExitCode.Done;
            }

            Console.WriteLine(audit!.Head is { } head ? $"Last good entry of the audit log: {head}" : "The audit log has no entry.");
            if (audit.Flaw is null)
            {
                return ExitCode.Done;
            }

            await Console.Error.WriteLineAsync($"The audit log does not hold: {audit.Flaw}.");
            return ExitCode.InvalidInput;
        }
        catch (InvalidDataException broken)
        {
            await Console.Error.WriteLineAsync($"'{file}' was not restored: {broken.Message}.");
            return ExitCode.InvalidInput;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"'{file}' was not restored: {unusable.Message}");
            return ExitCode.Usage;
        }
    }
}
