using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>A working folder with a link to the shipped region, for the commands of corridors.</summary>
public sealed class CorridorPlace : IDisposable
{
    internal static readonly string[] Tables =
    [
        "transport_nodes", "osm_nodes", "transport_links", "osm_links", "crossings", "osm_crossings", "crossing_periods", "crossing_traffic", "corridors", "corridor_stops", "corridor_measures", "transhipments",
        "commodities", "commodity_shares", "goods_places", "reported_tonnes", "transport_rates", "joint_works", "work_shares", "work_effects", "corridor_parameters",
    ];

    private readonly Place _place = new();

    public CorridorPlace()
    {
        Directory.CreateSymbolicLink(_place.In("central-asia"), Place.CentralAsia);
        _place.Write("silent", package =>
        {
            // Sources of relief name places of the corridors, so that both go.
            foreach (var table in Tables.Concat(ReliefCommandPlace.Tables))
            {
                package[table].RemoveRange(1, package[table].Count - 1);
            }
        });
    }

    internal Answer Run(string command, params string[] arguments) => _place.Run(["corridors", command, "central-asia", .. arguments]);

    /// <summary>Data and warnings of a command that must succeed.</summary>
    internal (JsonElement Data, string[] Warnings) Json(string command, params string[] arguments)
    {
        var answer = Run(command, [.. arguments, "--json"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var printed = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal($"darya/corridors-{command}/1", printed.GetProperty("schema").GetString());
        return (printed.GetProperty("data"), [.. printed.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!)]);
    }

    /// <summary>Any command on <c>region</c>, the small one, or on <c>silent</c>, which has no corridor tables.</summary>
    internal Answer On(params string[] arguments) => _place.Run(arguments);

    internal string In(params string[] names) => _place.In(names);

    public void Dispose() => _place.Dispose();
}
