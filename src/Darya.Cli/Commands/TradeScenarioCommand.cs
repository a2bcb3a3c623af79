using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya trade scenario REGION --hours KZ,UZ --rules KZ,UZ=50</c>: what levers bring, to whom.</summary>
internal sealed class TradeScenarioCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly TradeArguments _arguments = new("trade-scenario");
    private readonly TradeLeverArguments _levers = new();

    private TradeScenarioCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var scenario = new TradeScenarioCommand(line);
        return new Command("scenario", "What border hours, tariffs, rules, a corridor or a common market bring, and to whom.")
            .With(scenario._arguments.Region, scenario._levers.Options.Concat(scenario._arguments.Options), scenario.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation) => _arguments.Run(
        parsed,
        "trade scenario",
        _line,
        (request, _) => request with { Scenarios = [_levers.Scenario(parsed, request.Data, request.Members)] },
        _levers.Settings(parsed),
        cancellation);
}
