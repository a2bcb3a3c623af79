using Darya.Gravity.Equilibrium;

namespace Darya.Gravity.Tests.Equilibrium;

/// <summary>Small worlds and their changes.</summary>
internal static class Worlds
{
    /// <summary>Two countries alike: each sells <paramref name="home"/> at home and <paramref name="abroad"/> to the other.</summary>
    internal static TradeBaseline Twins(double home, double abroad) =>
        TradeBaseline.FromFlows(["A", "B"], new[,] { { home, abroad }, { abroad, home } });

    internal static string[] Names(int countries) => [.. Enumerable.Range(0, countries).Select(i => FormattableString.Invariant($"C{i:D2}"))];

    /// <summary>A world with deficits, home bias and countries of different sizes; some flows are zero.</summary>
    internal static TradeBaseline Random(int countries, int seed)
    {
        var random = new Random(seed);
        var flows = new double[countries, countries];
        var size = Enumerable.Range(0, countries).Select(_ => Math.Exp(1.5 * random.NextDouble())).ToArray();
        for (var i = 0; i < countries; i++)
        {
            for (var j = 0; j < countries; j++)
            {
                flows[i, j] = size[i] * size[j] * (i == j ? 20 : random.NextDouble() < 0.1 ? 0 : random.NextDouble());
            }
        }

        return TradeBaseline.FromFlows(Names(countries), flows);
    }

    /// <summary>Partial changes of foreign trade, uniform in ±<paramref name="size"/>.</summary>
    internal static TradeShock RandomShock(int countries, double size, int seed)
    {
        var random = new Random(seed);
        var partial = new double[countries, countries];
        for (var i = 0; i < countries; i++)
        {
            for (var j = 0; j < countries; j++)
            {
                partial[i, j] = i == j ? 0 : size * ((2 * random.NextDouble()) - 1);
            }
        }

        return new TradeShock(partial);
    }

    /// <summary>The same partial change on all trade across borders.</summary>
    internal static TradeShock Borders(int countries, double partial)
    {
        var matrix = new double[countries, countries];
        for (var i = 0; i < countries; i++)
        {
            for (var j = 0; j < countries; j++)
            {
                matrix[i, j] = i == j ? 0 : partial;
            }
        }

        return new TradeShock(matrix);
    }
}
