using Darya.Gravity.Tables;

namespace Darya.Gravity.Equilibrium;

/// <summary>A world and its change from rows of a table, one row a pair.</summary>
/// <param name="Baseline">The world before, countries in the order of their names.</param>
/// <param name="Shock">The partial changes; zero without that column.</param>
public sealed record TradeRows(TradeBaseline Baseline, TradeShock Shock)
{
    /// <summary>Missing pairs named before the rest is counted.</summary>
    private const int Named = 10;

    private static readonly string[] Sides = ["exporter", "importer"];

    /// <summary>Reads columns <c>exporter</c>, <c>importer</c> (codes), <c>flow</c> and optionally <c>partial</c> (numbers).</summary>
    /// <remarks>Every pair must have a row, its flow 0 where there is no trade: a missing row is not taken for a zero. A country's sales at home are its row to itself.</remarks>
    /// <param name="columns">The table.</param>
    /// <exception cref="EquilibriumException">A column is missing, a pair is missing or repeated, or a number is not usable; each by name.</exception>
    public static TradeRows From(NamedColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var faults = new List<string>();
        foreach (var name in Sides.Where(name => !columns.Codes.ContainsKey(name)))
        {
            faults.Add($"There is no column '{name}' of codes.");
        }

        if (!columns.Numbers.ContainsKey("flow"))
        {
            faults.Add("There is no column 'flow' of numbers.");
        }

        EquilibriumException.ThrowIfAny(faults);
        var (exporter, importer, flow) = (columns.Codes["exporter"], columns.Codes["importer"], columns.Numbers["flow"]);
        var change = columns.Numbers.GetValueOrDefault("partial");
        string[] countries = [.. exporter.Labels.Concat(importer.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var n = countries.Length;
        var (flows, partial, seen) = (new double[n, n], new double[n, n], new bool[n, n]);
        for (var row = 0; row < columns.Rows; row++)
        {
            var i = Array.BinarySearch(countries, exporter.Labels[exporter.Index[row]], StringComparer.Ordinal);
            var j = Array.BinarySearch(countries, importer.Labels[importer.Index[row]], StringComparer.Ordinal);
            if (seen[i, j])
            {
                faults.Add($"{countries[i]} to {countries[j]}: the pair has more than one row.");
            }

            (seen[i, j], flows[i, j], partial[i, j]) = (true, flow[row], change?[row] ?? 0);
        }

        var missing = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (!seen[i, j] && missing++ < Named)
                {
                    faults.Add($"{countries[i]} to {countries[j]}: the pair has no row; {(i == j ? "give the sales at home" : "give a flow of 0 where there is no trade")}.");
                }
            }
        }

        if (missing > Named)
        {
            faults.Add($"{missing - Named} more pairs have no row.");
        }

        EquilibriumException.ThrowIfAny(faults);
        return new TradeRows(TradeBaseline.FromFlows(countries, flows), new TradeShock(partial));
    }
}
