using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>A working folder with a link to the shipped region, for the commands of relief.</summary>
public sealed class ReliefCommandPlace : IDisposable
{
    internal static readonly string[] Tables =
    [
        "foods", "food_nutrients", "nutrient_needs", "food_sources", "food_supplies", "food_prices", "mills", "relief_hubs", "relief_gates", "relief_provinces", "province_figures", "relief_needs",
        "relief_rations", "relief_funds", "relief_reports", "relief_parameters",
    ];

    private readonly Place _place = new();

    public ReliefCommandPlace()
    {
        Directory.CreateSymbolicLink(_place.In("central-asia"), Place.CentralAsia);
        _place.Write("silent", package =>
        {
            foreach (var table in Tables)
            {
                package[table].RemoveRange(1, package[table].Count - 1);
            }
        });
    }

    internal Answer Run(string command, params string[] arguments) => _place.Run(["relief", command, "central-asia", .. arguments]);

    /// <summary>Any command on <c>region</c>, the small one, or on <c>silent</c>, which has no relief tables.</summary>
    internal Answer On(params string[] arguments) => _place.Run(arguments);

    /// <summary>Data and warnings of a command that must succeed.</summary>
    internal (JsonElement Data, string[] Warnings) Json(string command, params string[] arguments)
    {
        var answer = Run(command, [.. arguments, "--json"]);
        Assert.Equal(0, answer.ExitCode);
        var printed = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal($"darya/relief-{command}/1", printed.GetProperty("schema").GetString());
        return (printed.GetProperty("data"), [.. printed.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!)]);
    }

    internal string In(params string[] names) => _place.In(names);

    public void Dispose() => _place.Dispose();
}
