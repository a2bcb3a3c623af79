using System.Globalization;
using Darya.Gravity.Equilibrium;

namespace Darya.Gravity.Tests.Equilibrium;

/// <summary>The worked example of gegravity 0.3 in the folder <c>shared/data/trade-reference</c> beside the repository, where it is there.</summary>
internal static class GegravitySample
{
    private static readonly (string Column, double Coefficient)[] Terms =
    [
        ("lndist", -0.3898623), ("contiguity", 0.891577), ("common_language", 0.0326249), ("pta", 0.4711383), ("international", -3.412584),
    ];

    private static string Folder { get; } = Path.Combine(SharedData.Folder("trade-reference")!, "gegravity-sample");

    /// <summary>Coefficient of a trade agreement.</summary>
    internal const double Agreement = 0.4711383;

    /// <summary>The world rebuilt from output, spending and fitted costs, and the change that Canada and Japan make by an agreement.</summary>
    internal static (TradeBaseline World, TradeShock Shock) Read()
    {
        var rows = Table("sample_data_set.csv");
        var countries = rows.Select(row => row["exporter"]).Distinct().Order(StringComparer.Ordinal).ToList();
        var n = countries.Count;
        var (output, spending, costs, partial) = (new double[n], new double[n], new double[n, n], new double[n, n]);
        foreach (var row in rows)
        {
            var (i, j) = (countries.IndexOf(row["exporter"]), countries.IndexOf(row["importer"]));
            (output[i], spending[j]) = (Number(row, "Y"), Number(row, "E"));
            costs[i, j] = Terms.Sum(term => term.Coefficient * Number(row, term.Column));
        }

        var (canada, japan) = (countries.IndexOf("CAN"), countries.IndexOf("JPN"));
        partial[canada, japan] = partial[japan, canada] = Agreement;
        return (TradeBaseline.FromCosts(countries, output, spending, costs), new TradeShock(partial));
    }

    internal static List<Dictionary<string, string>> Table(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var head = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',').Zip(head).ToDictionary(pair => pair.Second, pair => pair.First))];
    }

    internal static double Number(Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);
}
