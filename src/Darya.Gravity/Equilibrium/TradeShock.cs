namespace Darya.Gravity.Equilibrium;

/// <summary>What changes between the baseline and the question.</summary>
/// <param name="Partial">
/// Change of log trade with all else fixed [exporter, importer], in the order of the baseline's countries: a coefficient times the change of its variable,
/// or −θ times the change of the log of an iceberg cost. Finite and within ±200.
/// </param>
public sealed record TradeShock(double[,] Partial)
{
    /// <summary>Largest accepted partial change; e^200 times as much trade stays within the range of a double.</summary>
    internal const double LargestPartial = 200;

    /// <summary>Change of log productivity [country]; null for none.</summary>
    public IReadOnlyList<double>? Productivity { get; init; }

    /// <summary>Change of log labour [country]; null for none.</summary>
    public IReadOnlyList<double>? Labour { get; init; }

    /// <summary>New trade deficits, spending less output [country], in the unit of the flows at unchanged world income; they sum to 0. Null keeps those of the baseline.</summary>
    public IReadOnlyList<double>? Deficits { get; init; }

    /// <summary>Nothing changes.</summary>
    /// <param name="baseline">The baseline.</param>
    public static TradeShock None(TradeBaseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return new TradeShock(new double[baseline.Count, baseline.Count]);
    }

    internal bool ChangesSupply => Productivity is not null || Labour is not null || Deficits is not null;

    /// <summary>Change of log supply at a given real price: productivity and labour together [country].</summary>
    internal double[] LogSupply(int countries) =>
        [.. Enumerable.Range(0, countries).Select(i => (Productivity?[i] ?? 0) + (Labour?[i] ?? 0))];

    internal void Check(TradeBaseline baseline, EquilibriumScope scope, List<string> faults)
    {
        var n = baseline.Count;
        if (Partial.GetLength(0) != n || Partial.GetLength(1) != n)
        {
            faults.Add($"Partial changes must be {n} by {n}, as the countries; got {Partial.GetLength(0)} by {Partial.GetLength(1)}.");
        }
        else
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    if (!(Math.Abs(Partial[i, j]) <= LargestPartial))
                    {
                        faults.Add(FormattableString.Invariant(
                            $"{baseline.Countries[i]} to {baseline.Countries[j]}: the partial change must be a number within ±{LargestPartial}; got {Partial[i, j]}."));
                    }
                }
            }
        }

        CheckByCountry("productivity", Productivity);
        CheckByCountry("labour", Labour);
        var deficits = CheckByCountry("deficits", Deficits);
        if (deficits is not null && !(Math.Abs(deficits.Sum()) <= 1e-9 * baseline.World))
        {
            faults.Add(FormattableString.Invariant($"deficits must sum to 0 over all countries; got {deficits.Sum()}."));
        }

        if (scope != EquilibriumScope.Full && ChangesSupply)
        {
            faults.Add("Productivity, labour and deficits change output or spending; only a full equilibrium follows them.");
        }

        IReadOnlyList<double>? CheckByCountry(string name, IReadOnlyList<double>? values)
        {
            if (values is not null && values.Count != n)
            {
                faults.Add($"{name} must have a number for each of the {n} countries; got {values.Count}.");
                return null;
            }

            if (values is not null && !values.All(double.IsFinite))
            {
                faults.Add($"{name} must be finite.");
                return null;
            }

            return values;
        }
    }
}
