using System.CommandLine;
using Darya.Cli.Input;
using Darya.Corridors.Questions;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors close REGION --crossing konysbayeva_yallama,saryagash_keles</c>: who pays for a closure, what reroutes, what stops.</summary>
internal sealed class CorridorsCloseCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-close");
    private readonly Option<string?> _crossing = new("--crossing") { Description = "Crossings that close for goods, joined by commas." };
    private readonly Option<string?> _port = new("--port") { Description = "Ports or other places that goods may no longer pass, begin or end at, joined by commas." };
    private readonly Option<string?> _transit = new("--transit") { Description = "States that let nothing through from others to others, joined by commas; their own trade goes on." };
    private readonly Option<string?> _name = new("--name") { Description = "Name of the closure in the report." };

    private CorridorsCloseCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var close = new CorridorsCloseCommand(line);
        return close._arguments.On(
            new Command("close", "What a closed crossing, port or transit costs, whom, what reroutes and what stops."),
            [close._crossing, close._port, close._transit, close._name],
            close.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (crossing, port, transit) = (parsed.GetValue(_crossing), parsed.GetValue(_port), parsed.GetValue(_transit));
        return _arguments.Run(
            parsed,
            "corridors close",
            _line,
            (question, faults) =>
            {
                var data = question.Request.Data;
                var crossings = new KnownIds("crossing", [.. data.Crossings.Select(c => (c.Id, c.Name))]).List("--crossing", crossing, faults);
                var places = Places(data, port, faults);
                var economies = new KnownIds("economy", [.. question.Trade.Economies.Select(e => (e.Id, e.Name))]);
                var transits = economies.List("--transit", transit, faults);
                if (crossing is null && port is null && transit is null)
                {
                    faults.Add("Give at least one of --crossing, --port and --transit.");
                }

                return question.Request with
                {
                    Closure = new ClosureQuestion(Name(parsed.GetValue(_name), data, economies, crossings, places, transits), crossings, places, transits),
                };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["crossing"] = crossing ?? "",
                ["port"] = port ?? "",
                ["transit"] = transit ?? "",
            },
            cancellation);
    }

    /// <summary>Places by id; where one is not known, the ports are named.</summary>
    private static IReadOnlyList<string> Places(CorridorData data, string? text, List<string> faults)
    {
        var found = new List<string>();
        var ports = new KnownIds("port", [.. data.Nodes.Where(n => n.Kind == TransportNodeKind.Port).Select(n => (n.Id, n.Name))]);
        foreach (var id in CorridorArguments.Items(text))
        {
            if (data.Nodes.Any(n => n.Id == id))
            {
                found.Add(id);
            }
            else if (ports.Find("--port", id, faults) is { } port)
            {
                found.Add(port);
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static LocalName Name(
        string? given, CorridorData data, KnownIds economies, IReadOnlyList<string> crossings, IReadOnlyList<string> places, IReadOnlyList<string> transits)
    {
        if (given?.Trim() is { Length: > 0 } name)
        {
            return new LocalName(name, name);
        }

        LocalName[] closed =
        [
            .. crossings.Select(id => data.Crossings.First(c => c.Id == id).Name),
            .. places.Select(id => data.Nodes.First(n => n.Id == id).Name),
            .. transits.Select(id => economies.All.First(e => e.Id == id).Name).Select(n => new LocalName("transit of " + n.English, "транзит: " + n.Russian)),
        ];
        return new LocalName("Closed: " + string.Join(", ", closed.Select(n => n.English)), "Закрыто: " + string.Join(", ", closed.Select(n => n.Russian)));
    }
}
