using Darya.Gravity.Equilibrium;
using Darya.Gravity.Equilibrium.Sectoral;

namespace Darya.Gravity.Tests.Equilibrium.Sectoral;

/// <summary>Worlds of sectors made from a seed.</summary>
internal static class SectoralWorlds
{
    /// <summary>A world with deficits, inputs, tariffs, and sectors of different elasticities.</summary>
    internal static SectoralTables Random(int countries, int sectors, int seed)
    {
        var random = new Random(seed);
        var size = Enumerable.Range(0, countries).Select(_ => Math.Exp(1.5 * random.NextDouble())).ToArray();
        var (flows, tariffs) = (new double[sectors][,], new double[sectors][,]);
        for (var s = 0; s < sectors; s++)
        {
            (flows[s], tariffs[s]) = (new double[countries, countries], new double[countries, countries]);
            for (var i = 0; i < countries; i++)
            {
                for (var j = 0; j < countries; j++)
                {
                    flows[s][i, j] = size[i] * size[j] * (i == j ? 4 * countries : 0.2 + random.NextDouble());
                    tariffs[s][i, j] = i == j ? 0 : 0.2 * random.NextDouble();
                }
            }
        }

        var valueAdded = new double[countries, sectors];
        var inputs = new double[countries][,];
        for (var c = 0; c < countries; c++)
        {
            inputs[c] = new double[sectors, sectors];
            for (var s = 0; s < sectors; s++)
            {
                // Inputs in near proportion to spending leave a final demand in every sector.
                valueAdded[c, s] = 0.45 + (0.2 * random.NextDouble());
                var weight = Enumerable.Range(0, sectors)
                    .Select(k => (0.7 + (0.6 * random.NextDouble())) * Enumerable.Range(0, countries).Sum(i => flows[k][i, c])).ToArray();
                for (var k = 0; k < sectors; k++)
                {
                    inputs[c][k, s] = (1 - valueAdded[c, s]) * weight[k] / weight.Sum();
                }
            }
        }

        return new SectoralTables(
            Worlds.Names(countries),
            [.. Enumerable.Range(0, sectors).Select(s => FormattableString.Invariant($"S{s:D2}"))],
            flows,
            valueAdded,
            [.. Enumerable.Range(0, sectors).Select(_ => 2 + (8 * random.NextDouble()))])
        {
            InputShare = inputs,
            Tariffs = tariffs,
        };
    }

    internal static double[][,] Partial(int countries, int sectors, double size, int seed) =>
        [.. Enumerable.Range(0, sectors).Select(s => Worlds.RandomShock(countries, size, seed + s).Partial)];

    internal static double[,] Filled(int rows, int columns, double value)
    {
        var matrix = new double[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                matrix[i, j] = value;
            }
        }

        return matrix;
    }

    internal static double[,] Flows(TradeBaseline world)
    {
        var flows = new double[world.Count, world.Count];
        for (var i = 0; i < world.Count; i++)
        {
            for (var j = 0; j < world.Count; j++)
            {
                flows[i, j] = world.Flow(i, j);
            }
        }

        return flows;
    }
}
