namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>What changes in a world of sectors.</summary>
public sealed record SectoralShock
{
    /// <summary>Change of log trade with all else fixed, apart from tariffs [sector][exporter, importer]; −θ times the change of a log iceberg cost. Null for none.</summary>
    public IReadOnlyList<double[,]>? Partial { get; init; }

    /// <summary>New ad valorem tariff rates [sector][exporter, importer], at least 0 and zero on the diagonal; null keeps those of the baseline.</summary>
    public IReadOnlyList<double[,]>? Tariffs { get; init; }

    /// <summary>New trade deficits [country] in the unit of the flows; they sum to 0. Null keeps those of the baseline.</summary>
    public IReadOnlyList<double>? Deficits { get; init; }

    internal void Check(SectoralBaseline baseline)
    {
        var (n, sectors, faults) = (baseline.Countries.Count, baseline.Sectors.Count, new List<string>());
        if (!SectoralTables.HasShape(Partial, sectors, n, n))
        {
            faults.Add($"Partial changes must be {n} by {n} for each of the {sectors} sectors.");
        }

        if (!SectoralTables.HasShape(Tariffs, sectors, n, n))
        {
            faults.Add($"Tariffs must be {n} by {n} for each of the {sectors} sectors.");
        }

        if (Deficits is { } deficits && (deficits.Count != n || !(Math.Abs(deficits.Sum()) <= 1e-9 * baseline.ValueAddedByCountry.Sum())))
        {
            faults.Add($"Deficits must have a number for each of the {n} countries and sum to 0.");
        }

        EquilibriumException.ThrowIfAny(faults);
        SectoralTables.CheckTariffs(Tariffs, baseline.Countries, baseline.Sectors, faults);
        for (var s = 0; s < (Partial?.Count ?? 0); s++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    if (!(Math.Abs(Partial![s][i, j]) <= TradeShock.LargestPartial))
                    {
                        var place = $"{baseline.Sectors[s]}, {baseline.Countries[i]} to {baseline.Countries[j]}";
                        faults.Add(FormattableString.Invariant($"{place}: the partial change must be a number within ±{TradeShock.LargestPartial}; got {Partial[s][i, j]}."));
                    }
                }
            }
        }

        EquilibriumException.ThrowIfAny(faults);
    }
}
