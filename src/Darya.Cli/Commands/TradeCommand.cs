using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya trade</c>: what borders, rules and distance cost, what levers bring, what takes a pair's turnover to a value.</summary>
internal static class TradeCommand
{
    internal static Command Create(IReadOnlyList<string> line) => new("trade", "Trade of the region: what borders and rules cost, what levers bring and to whom, what takes a pair's turnover to a value.")
    {
        TradeEstimateCommand.Create(line),
        TradeScenarioCommand.Create(line),
        TradeTargetCommand.Create(line),
    };
}
