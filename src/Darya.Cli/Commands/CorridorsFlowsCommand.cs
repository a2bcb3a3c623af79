using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors flows REGION</c>: what moves where, hours and money at crossings, corridors in the four indicators.</summary>
internal sealed class CorridorsFlowsCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-flows");
    private readonly Option<bool> _forecast = new("--forecast") { Description = "Foretell measured indicators from the years before, and hold them against those of the last year." };

    private CorridorsFlowsCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var flows = new CorridorsFlowsCommand(line);
        return flows._arguments.On(
            new Command("flows", "What moves where: tonnes by way and crossing, hours and money at borders, corridors in the four CPMM indicators, modelled beside reported."),
            [flows._forecast],
            flows.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var forecast = parsed.GetValue(_forecast);
        return _arguments.Run(
            parsed,
            "corridors flows",
            _line,
            (question, _) => question.Request with { Forecast = forecast },
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["forecast"] = forecast ? "yes" : "no" },
            cancellation);
    }
}
