using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Corridors.Questions;
using Darya.Model.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors route REGION --from tashkent --to moscow --goods produce</c>: ways that goods take, with time and money.</summary>
internal sealed class CorridorsRouteCommand
{
    private const int MostRoutes = 20;

    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-route");
    private readonly Option<string> _from = new("--from") { Description = "Place where the goods begin, by id or name.", Required = true };
    private readonly Option<string> _to = new("--to") { Description = "Place where they end.", Required = true };
    private readonly Option<string> _goods = new("--goods") { Description = "Kind of goods, for example grain or produce.", Required = true };
    private readonly Option<int> _most = PolicyArguments.WholeNumber("--most", "Most ways shown.", 1, MostRoutes, 5);

    private CorridorsRouteCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var route = new CorridorsRouteCommand(line);
        return route._arguments.On(
            new Command("route", "Ways between two places for a kind of goods: share, length, hours, money, what borders and their spread cost."),
            [route._from, route._to, route._goods, route._most],
            route.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (from, to, goods, most) = (parsed.GetRequiredValue(_from), parsed.GetRequiredValue(_to), parsed.GetRequiredValue(_goods), parsed.GetValue(_most));
        return _arguments.Run(
            parsed,
            "corridors route",
            _line,
            (question, faults) =>
            {
                var data = question.Request.Data;
                var towns = data.Nodes.Where(n => n.Kind is TransportNodeKind.City or TransportNodeKind.Gateway).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
                var places = new KnownIds("place", [.. data.Nodes.Select(n => (n.Id, n.Name))]) { Prefers = towns.Contains };
                var kinds = new KnownIds("kind of goods", [.. data.Commodities.Select(c => (c.Id, c.Name))]);
                var (first, last, kind) = (places.Find("--from", from, faults), places.Find("--to", to, faults), kinds.Find("--goods", goods, faults));
                if (first is not null && first == last)
                {
                    faults.Add($"--from and --to must be different places; got '{first}' twice.");
                }

                return first is null || last is null || kind is null
                    ? question.Request
                    : question.Request with { Routes = [new RouteQuestion(first, last, kind, most)] };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["from"] = from,
                ["to"] = to,
                ["goods"] = goods,
                ["most"] = most.ToString(CultureInfo.InvariantCulture),
            },
            cancellation);
    }
}
