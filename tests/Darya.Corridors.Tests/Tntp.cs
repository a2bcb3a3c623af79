using System.Globalization;
using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Tests;

/// <summary>Reads networks and trips in the layout of the collection TransportationNetworks.</summary>
internal static class Tntp
{
    /// <summary>A file of the folder; the tests that read it are skipped where the folder is absent.</summary>
    internal static string PathOf(string file) => Path.Combine(SharedData.Folder("networks")!, file);

    private static readonly char[] Blanks = [' ', '\t', ';'];

    /// <summary>The network, and the cost of each link as a candidate where the file gives one, else 0.</summary>
    internal static (Network Network, double[] Costs) Network(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var through = (int)Header(lines, "<FIRST THRU NODE>", 1);
        var builder = new NetworkBuilder();
        for (var node = 1; node <= (int)Header(lines, "<NUMBER OF NODES>", 0); node++)
        {
            var name = node.ToString(CultureInfo.InvariantCulture);
            _ = node < through ? builder.AddZone(name) : builder.AddNode(name);
        }

        var costs = new List<double>();
        foreach (var fields in Body(lines).Select(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)))
        {
            builder.AddLink(fields[0], fields[1], LinkCost.Bpr(Number(fields[4]), Number(fields[5]), Number(fields[2]), Number(fields[6])));
            costs.Add(fields.Length > 10 ? Number(fields[10]) : 0);
        }

        return (builder.Build(), [.. costs]);
    }

    internal static Demand Trips(string file)
    {
        var origin = 0;
        var trips = new List<(int Origin, int Destination, double Amount)>();
        foreach (var line in Body(File.ReadAllLines(PathOf(file))))
        {
            if (line.StartsWith("Origin", StringComparison.Ordinal))
            {
                origin = int.Parse(line["Origin".Length..], CultureInfo.InvariantCulture) - 1;
                continue;
            }

            trips.AddRange(line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(entry => entry.Split(':'))
                .Select(entry => (origin, int.Parse(entry[0], CultureInfo.InvariantCulture) - 1, Number(entry[1]))));
        }

        return Demand.Of(trips);
    }

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Body(string[] lines) =>
        lines.SkipWhile(line => !line.StartsWith("<END OF METADATA>", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '~');

    private static double Header(string[] lines, string key, double missing) =>
        lines.Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => Number(line[key.Length..])).FirstOrDefault(missing);
}
