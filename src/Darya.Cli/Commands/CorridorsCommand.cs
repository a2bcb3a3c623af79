using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors</c>: routes, flows, closures, easier crossings, joint works, travellers.</summary>
internal static class CorridorsCommand
{
    internal static Command Create(IReadOnlyList<string> line) =>
        new("corridors", "Where goods and people pass, what a crossing costs, what a closure or an easier crossing does, which works to build together.")
        {
            CorridorsFlowsCommand.Create(line),
            CorridorsRouteCommand.Create(line),
            CorridorsCloseCommand.Create(line),
            CorridorsEaseCommand.Create(line),
            CorridorsInvestCommand.Create(line),
            CorridorsFrontierCommand.Create(line),
            CorridorsPeopleCommand.Create(line),
        };
}
