using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Xunit;

namespace Darya.Web.Tests;

public sealed class StoreTests
{
    private const string Columns =
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_identity AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_%'
        """;

    private const string Indexes = "SELECT indexdef AS \"Value\" FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_%'";

    private const string Keys =
        """
        SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS "Value" FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
        """;

    [Fact]
    public async Task The_migrations_make_the_tables_of_the_model()
    {
        await using var room = await TestRoom.Start();
        var (connection, drop) = await TestDatabase.New();
        var folder = Directory.CreateTempSubdirectory("darya-model").FullName;
        try
        {
            var options = new DbContextOptionsBuilder<RoomStore>();
            Databases.Choose(options, folder, connection);
            await using var model = new RoomStore(options.Options);
            await model.GetService<IRelationalDatabaseCreator>().EnsureCreatedAsync();
            Assert.Equal(await Shape(model), await room.InStore(Shape));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            await drop();
        }
    }

    [Fact]
    public async Task Times_are_read_in_UTC_as_they_were_written()
    {
        await using var room = await TestRoom.Start();
        await (await room.Administrator()).Post("/account/tokens", ("token_name", "Notebook"));
        var made = await room.InStore(s => s.ApiTokens.AsNoTracking().Select(t => t.CreatedAt).SingleAsync());
        Assert.Equal(DateTimeKind.Utc, made.Kind);
        Assert.InRange(made, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(1));
    }

    /// <summary>Tables, columns, keys and indexes as text, in the words of the database.</summary>
    private static async Task<IReadOnlyList<string>> Shape(RoomStore store)
    {
        var lines = new List<string>();
        if (store.Database.IsNpgsql())
        {
            foreach (var sql in new[] { Columns, Indexes, Keys })
            {
                lines.AddRange(await store.Database.SqlQueryRaw<string>(sql).ToListAsync());
            }

            return [.. lines.Order(StringComparer.Ordinal)];
        }

        foreach (var table in await store.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'").ToListAsync())
        {
            lines.AddRange(await store.Database.SqlQuery<string>(
                $"SELECT {table} || '.' || name || ' ' || type || ' ' || \"notnull\" || ' ' || pk AS \"Value\" FROM pragma_table_info({table})").ToListAsync());
            lines.AddRange(await store.Database.SqlQuery<string>(
                $"SELECT {table} || ' -> ' || \"table\" || ' ' || \"from\" || ' ' || on_delete AS \"Value\" FROM pragma_foreign_key_list({table})").ToListAsync());
        }

        lines.AddRange(await store.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").ToListAsync());
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
