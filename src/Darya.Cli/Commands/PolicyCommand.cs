using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya policy</c>: release policies for inflows that are not known.</summary>
internal static class PolicyCommand
{
    internal static Command Create(IReadOnlyList<string> line) => new("policy", "Release policies for inflows that are not known: train one, try it on years it has not seen, ask it what to do.")
    {
        PolicyTrainCommand.Create(line),
        PolicySimulateCommand.Create(line),
        PolicyExplainCommand.Create(line),
    };
}
