using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>A working folder with a link to the shipped region, for the commands of trade.</summary>
public sealed class TradePlace : IDisposable
{
    private static readonly string[] Tables =
    [
        "trade_economies", "trade_sectors", "trade_flows", "trade_totals", "reported_trade", "trade_barriers", "border_measures", "trade_coefficients", "trade_fits", "trade_parameters",
    ];

    private readonly Place _place = new();

    public TradePlace()
    {
        Directory.CreateSymbolicLink(_place.In("central-asia"), Place.CentralAsia);
        _place.Write("silent", package =>
        {
            // Goods of the corridors name sectors of trade, and sources of relief places of the corridors, so that all go.
            foreach (var table in Tables.Concat(CorridorPlace.Tables).Concat(ReliefCommandPlace.Tables))
            {
                package[table].RemoveRange(1, package[table].Count - 1);
            }
        });
    }

    internal Answer Run(string command, params string[] arguments) => _place.Run(["trade", command, "central-asia", .. arguments]);

    /// <summary>Data and warnings of a command that must succeed.</summary>
    internal (JsonElement Data, string[] Warnings) Json(string command, params string[] arguments)
    {
        var answer = Run(command, [.. arguments, "--json"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var printed = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal($"darya/trade-{command}/1", printed.GetProperty("schema").GetString());
        return (printed.GetProperty("data"), [.. printed.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!)]);
    }

    /// <summary>A command of trade on <c>region</c>, the small one, or on <c>silent</c>, whose trade tables are empty.</summary>
    internal Answer On(string region, params string[] arguments) => _place.Run(["trade", arguments[0], region, .. arguments[1..]]);

    internal string In(params string[] names) => _place.In(names);

    public void Dispose() => _place.Dispose();
}
