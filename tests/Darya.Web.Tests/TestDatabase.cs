namespace Darya.Web.Tests;

/// <summary>The database of a room under test: a file of its folder, or a new database of the PostgreSQL server that DARYA_TEST_POSTGRES names.</summary>
internal static class TestDatabase
{
    /// <summary>Variable with a connection string without a database.</summary>
    internal const string Variable = "DARYA_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    /// <summary>Whether tests run on PostgreSQL.</summary>
    internal static bool IsPostgres => Server is not null;

    /// <summary>Connection string of a new, empty database and what removes it; null for SQLite.</summary>
    internal static async Task<(string? Connection, Func<Task> Drop)> New()
    {
        if (Server is null)
        {
            return (null, () => Task.CompletedTask);
        }

        var name = "room_" + Guid.NewGuid().ToString("N");
        await Run($"CREATE DATABASE {name}");
        return ($"{Server};Database={name};Maximum Pool Size=20", () => Drop(name));
    }

    private static Task Drop(string name)
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        return Run($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task Run(string sql)
    {
        await using var connection = new Npgsql.NpgsqlConnection(Server + ";Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
