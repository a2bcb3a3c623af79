using System.Globalization;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Tests.Selection;

/// <summary>A panel of pairs and years with twelve provisions of agreements, each from a year of its own, of which the third and the eighth may matter.</summary>
internal static class ProvisionPanel
{
    internal const int Provisions = 12;

    internal static readonly GravityModel Model = new()
    {
        Outcome = "trade",
        Regressors = [.. Enumerable.Range(1, Provisions).Select(Name)],
        Effects = [["exporter", "year"], ["importer", "year"], ["exporter", "importer"]],
    };

    internal static readonly IReadOnlyList<string> Pair = ["exporter", "importer"];

    internal static string Name(int provision) => string.Create(CultureInfo.InvariantCulture, $"prov_{provision:00}");

    /// <summary>A panel of 20 countries and 8 years.</summary>
    /// <param name="seed">Seed of everything drawn.</param>
    /// <param name="effect">Coefficient of the third and the eighth provision.</param>
    internal static NamedColumns Of(int seed, double effect)
    {
        const int Countries = 20;
        const int Years = 8;
        var random = new Random(seed);
        double[,] exporter = Draws(Countries, Years), importer = Draws(Countries, Years);
        var (exporters, importers, years, trade) = (new List<int>(), new List<int>(), new List<int>(), new List<double>());
        var provisions = Enumerable.Range(0, Provisions).Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < Countries; i++)
        {
            for (var j = 0; j < Countries; j++)
            {
                if (i == j)
                {
                    continue;
                }

                var pair = Normal() / 2;
                var start = provisions.Select(_ => random.Next(3 * Years / 2)).ToArray();
                for (var t = 0; t < Years; t++)
                {
                    int[] inForce = [.. start.Select(first => t >= first ? 1 : 0)];
                    var mean = Math.Exp(exporter[i, t] + importer[j, t] + pair + (effect * (inForce[2] + inForce[7])));
                    exporters.Add(i);
                    importers.Add(j);
                    years.Add(t);
                    trade.Add(random.Next(4) == 0 ? 0 : mean * Math.Exp((0.5 * Normal()) - 0.125) / 0.75);
                    for (var k = 0; k < Provisions; k++)
                    {
                        provisions[k].Add(inForce[k]);
                    }
                }
            }
        }

        var names = Enumerable.Range(0, Countries).Select(i => string.Create(CultureInfo.InvariantCulture, $"C{i}")).ToList();
        var numbers = provisions.Select((values, k) => (Name: Name(k + 1), Values: values.ToArray())).ToDictionary(column => column.Name, column => column.Values, StringComparer.Ordinal);
        numbers.Add("trade", [.. trade]);
        return new NamedColumns(trade.Count, numbers, new Dictionary<string, CodeColumn>(StringComparer.Ordinal)
        {
            ["exporter"] = new([.. exporters], names),
            ["importer"] = new([.. importers], names),
            ["year"] = new([.. years], [.. Enumerable.Range(2000, Years).Select(year => year.ToString(CultureInfo.InvariantCulture))]),
        });

        double[,] Draws(int rows, int columns)
        {
            var draws = new double[rows, columns];
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < columns; j++)
                {
                    draws[i, j] = Normal() / 2;
                }
            }

            return draws;
        }

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
