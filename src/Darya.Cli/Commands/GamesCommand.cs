using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya games</c>: cooperative games from tables, without a region.</summary>
internal static class GamesCommand
{
    internal static Command Create() => new("games", "Cooperative games from tables: who gets what, and would it hold.")
    {
        GamesSolveCommand.Create(),
        GamesRiverCommand.Create(),
    };
}
