namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>The data of a <see cref="SectoralBaseline"/>.</summary>
/// <param name="Countries">Names, each once, at least two.</param>
/// <param name="Sectors">Names, each once, at least one.</param>
/// <param name="Flows">Value the exporter receives, before tariffs [sector][exporter, importer], sales at home on the diagonal; at least 0 and finite.</param>
/// <param name="ValueAddedShare">Share of value added in the cost of a sector [country, sector], in (0, 1].</param>
/// <param name="Theta">Trade elasticity [sector], above 0.</param>
public sealed record SectoralTables(
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<double[,]> Flows,
    double[,] ValueAddedShare,
    IReadOnlyList<double> Theta)
{
    /// <summary>How far shares of cost may be from adding up to 1.</summary>
    internal const double ShareTolerance = 1e-6;

    /// <summary>
    /// Share of an input in the cost of a sector [country][input sector, using sector], at least 0; with value added they add up to 1. Null where no sector uses inputs.
    /// </summary>
    public IReadOnlyList<double[,]>? InputShare { get; init; }

    /// <summary>Ad valorem tariff rates [sector][exporter, importer], at least 0 and zero on the diagonal; 0.05 is 5 %. Null for none.</summary>
    public IReadOnlyList<double[,]>? Tariffs { get; init; }

    internal void Check()
    {
        var faults = new List<string>();
        var (n, sectors) = (Countries.Count, Sectors.Count);
        CheckNames("country", Countries, 2);
        CheckNames("sector", Sectors, 1);
        CheckShapes(faults);
        EquilibriumException.ThrowIfAny(faults);
        for (var s = 0; s < sectors; s++)
        {
            if (!(Theta[s] > 0 && double.IsFinite(Theta[s])))
            {
                faults.Add(FormattableString.Invariant($"{Sectors[s]}: the trade elasticity must be above 0 and finite; got {Theta[s]}."));
            }

            for (var i = 0; i < n; i++)
            {
                CheckCost(i, s, faults);
                for (var j = 0; j < n; j++)
                {
                    if (!(Flows[s][i, j] >= 0 && double.IsFinite(Flows[s][i, j])))
                    {
                        faults.Add(FormattableString.Invariant(
                            $"{Sectors[s]}, {Countries[i]} to {Countries[j]}: a flow must be at least 0 and finite; got {Flows[s][i, j]}."));
                    }
                }
            }
        }

        CheckTariffs(Tariffs, Countries, Sectors, faults);
        EquilibriumException.ThrowIfAny(faults);

        void CheckNames(string what, IReadOnlyList<string> names, int least)
        {
            if (names.Count < least)
            {
                faults.Add($"There must be at least {least} of '{what}'; got {names.Count}.");
            }

            foreach (var name in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
            {
                faults.Add($"The {what} '{name}' is given more than once.");
            }
        }
    }

    /// <summary>Adds a fault for each tariff rate that is not as described.</summary>
    internal static void CheckTariffs(IReadOnlyList<double[,]>? tariffs, IReadOnlyList<string> countries, IReadOnlyList<string> sectors, List<string> faults)
    {
        for (var s = 0; s < (tariffs?.Count ?? 0); s++)
        {
            for (var i = 0; i < countries.Count; i++)
            {
                for (var j = 0; j < countries.Count; j++)
                {
                    var rate = tariffs![s][i, j];
                    if (!(rate >= 0 && double.IsFinite(rate)) || (i == j && rate > 0))
                    {
                        faults.Add(FormattableString.Invariant(
                            $"{sectors[s]}, {countries[i]} to {countries[j]}: a tariff must be at least 0, and 0 at home; got {rate}."));
                    }
                }
            }
        }
    }

    /// <summary>Whether there is a matrix of the shape for each of a number of entries.</summary>
    internal static bool HasShape(IReadOnlyList<double[,]>? matrices, int count, int rows, int columns) =>
        matrices is null || (matrices.Count == count && matrices.All(matrix => matrix.GetLength(0) == rows && matrix.GetLength(1) == columns));

    private void CheckShapes(List<string> faults)
    {
        var (n, sectors) = (Countries.Count, Sectors.Count);
        Require(HasShape(Flows, sectors, n, n), $"Flows must be {n} by {n} for each of the {sectors} sectors.");
        Require(HasShape(Tariffs, sectors, n, n), $"Tariffs must be {n} by {n} for each of the {sectors} sectors.");
        Require(HasShape(InputShare, n, sectors, sectors), $"Input shares must be {sectors} by {sectors} for each of the {n} countries.");
        Require(HasShape([ValueAddedShare], 1, n, sectors), $"Value-added shares must be {n} by {sectors}.");
        Require(Theta.Count == sectors, $"There must be a trade elasticity for each of the {sectors} sectors; got {Theta.Count}.");

        void Require(bool holds, string rule)
        {
            if (!holds)
            {
                faults.Add(rule);
            }
        }
    }

    private void CheckCost(int country, int sector, List<string> faults)
    {
        var valueAdded = ValueAddedShare[country, sector];
        var total = valueAdded;
        for (var k = 0; k < Sectors.Count; k++)
        {
            var input = InputShare?[country][k, sector] ?? 0;
            total += input;
            if (!(input >= 0 && double.IsFinite(input)))
            {
                faults.Add(FormattableString.Invariant($"{Countries[country]}, {Sectors[sector]}: the share of {Sectors[k]} must be at least 0; got {input}."));
            }
        }

        if (valueAdded is not (> 0 and <= 1))
        {
            faults.Add(FormattableString.Invariant($"{Countries[country]}, {Sectors[sector]}: the value-added share must be in (0, 1]; got {valueAdded}."));
        }
        else if (!(Math.Abs(total - 1) <= ShareTolerance))
        {
            faults.Add(FormattableString.Invariant($"{Countries[country]}, {Sectors[sector]}: shares of cost must add up to 1; got {total}."));
        }
    }
}
