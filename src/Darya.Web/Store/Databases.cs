using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Darya.Web.Store;

/// <summary>Where the tables are: a file of the data folder, or a PostgreSQL server.</summary>
internal static class Databases
{
    /// <summary>Variable with the connection string of a PostgreSQL database.</summary>
    internal const string Variable = "DARYA_DATABASE";

    /// <summary>Name of the provider of SQLite.</summary>
    internal const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>The file of SQLite in a data folder.</summary>
    internal static string FileIn(string folder) => Path.Combine(folder, "room.db");

    /// <summary>Chooses the database.</summary>
    /// <param name="options">What is set.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="connection">Connection string of PostgreSQL; null for the file.</param>
    internal static void Choose(DbContextOptionsBuilder options, string folder, string? connection)
    {
        if (connection is null)
        {
            options.UseSqlite($"Data Source={FileIn(folder)};Foreign Keys=True;Default Timeout=10");
        }
        else
        {
            options.UseNpgsql(connection);
        }

        // The schema is written by hand for both databases; a test compares it with the model.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    /// <summary>Brings the tables to the newest version. Writers of SQLite do not wait for readers, and every commit reaches the disk.</summary>
    internal static async Task Prepare(RoomStore store)
    {
        await store.Database.MigrateAsync();
        if (store.Database.IsSqlite())
        {
            await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        }
    }
}
