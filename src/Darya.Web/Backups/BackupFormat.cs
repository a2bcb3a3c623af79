namespace Darya.Web.Backups;

/// <summary>The form of a backup: a zip archive whose first entry says what it is.</summary>
internal static class BackupFormat
{
    /// <summary>Name of the first entry.</summary>
    internal const string HeadName = "darya-room.json";

    /// <summary>The form.</summary>
    internal const string Schema = "darya/room-backup/1";

    /// <summary>The file of the tables, in the archive and in the data folder.</summary>
    internal const string TablesName = "room.db";

    /// <summary>Most entries that are read back.</summary>
    internal const int MostEntries = 500_000;

    /// <summary>Longest part of a path that is read back.</summary>
    private const int LongestPart = 120;

    /// <summary>Most parts of a path that is read back.</summary>
    private const int MostParts = 6;

    /// <summary>What the first entry holds.</summary>
    /// <param name="Schema">The form.</param>
    /// <param name="MadeUtc">When it was made.</param>
    /// <param name="HasTables">Whether the tables are in it; those of a PostgreSQL server are not.</param>
    internal sealed record Head(string Schema, DateTime MadeUtc, bool HasTables);

    /// <summary>What of a data folder is not saved: tables (they are copied by the database), what can be found again, and what is not finished.</summary>
    internal static bool IsLeftOut(string path) =>
        path.Split('/') is var parts && (parts[0].StartsWith(TablesName, StringComparison.Ordinal) || parts[0] == "cache" || parts.Any(p => p.StartsWith('.')));

    /// <summary>Whether a name in an archive may become a path of a data folder.</summary>
    internal static bool IsSafe(string name)
    {
        var parts = name.Split('/');
        return parts.Length <= MostParts && parts.All(p =>
            p.Length is > 0 and <= LongestPart && p[0] != '.' && p[^1] is not ('.' or ' ') && !p.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|'));
    }
}
