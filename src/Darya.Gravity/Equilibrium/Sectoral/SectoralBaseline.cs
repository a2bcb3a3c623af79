namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Trade, production and tariffs of a world of countries and sectors before a change.</summary>
/// <remarks>Caliendo and Parro (2015), Review of Economic Studies 82: 1-44.</remarks>
public sealed class SectoralBaseline
{
    /// <summary>Relative size of what rounding may leave of a final demand that should be zero.</summary>
    private const double Rounding = 1e-9;

    private SectoralBaseline(SectoralTables tables)
    {
        var (n, sectors) = (tables.Countries.Count, tables.Sectors.Count);
        (Countries, Sectors) = ([.. tables.Countries], [.. tables.Sectors]);
        Theta = [.. tables.Theta];
        (Share, Tariff) = (new double[sectors][], new double[sectors][]);
        (SpendingBySector, OutputBySector, FinalShare) = (new double[n * sectors], new double[n * sectors], new double[n * sectors]);
        (ValueAddedShare, ValueAddedByCountry, IncomeByCountry) = (new double[n * sectors], new double[n], new double[n]);
        (DeficitByCountry, RevenueByCountry, InputShare) = (new double[n], new double[n], new double[n][]);
        for (var s = 0; s < sectors; s++)
        {
            (Share[s], Tariff[s]) = (new double[n * n], new double[n * n]);
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    var (flow, rate) = (tables.Flows[s][i, j], tables.Tariffs?[s][i, j] ?? 0);
                    Tariff[s][(i * n) + j] = rate;
                    Share[s][(i * n) + j] = flow * (1 + rate);
                    SpendingBySector[(j * sectors) + s] += flow * (1 + rate);
                    OutputBySector[(i * sectors) + s] += flow;
                    RevenueByCountry[j] += flow * rate;
                    DeficitByCountry[j] += flow;
                    DeficitByCountry[i] -= flow;
                }
            }

            for (var k = 0; k < n * n; k++)
            {
                var spending = SpendingBySector[((k % n) * sectors) + s];
                Share[s][k] = spending > 0 ? Share[s][k] / spending : 0;
            }
        }

        for (var c = 0; c < n; c++)
        {
            InputShare[c] = new double[sectors * sectors];
            for (var s = 0; s < sectors; s++)
            {
                ValueAddedShare[(c * sectors) + s] = tables.ValueAddedShare[c, s];
                ValueAddedByCountry[c] += tables.ValueAddedShare[c, s] * OutputBySector[(c * sectors) + s];
                for (var k = 0; k < sectors; k++)
                {
                    InputShare[c][(k * sectors) + s] = tables.InputShare?[c][k, s] ?? 0;
                }
            }
        }
    }

    /// <summary>Names of the countries, in the order of all vectors and matrices.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>Names of the sectors, in the order of all vectors and matrices.</summary>
    public IReadOnlyList<string> Sectors { get; }

    /// <summary>Value added [country]: what labour and capital earn, in the unit of the flows.</summary>
    public IReadOnlyList<double> ValueAdded => ValueAddedByCountry;

    /// <summary>Income [country]: value added, tariff revenue and trade deficit; equal to final demand.</summary>
    public IReadOnlyList<double> Income => IncomeByCountry;

    /// <summary>Tariff revenue [country].</summary>
    public IReadOnlyList<double> TariffRevenue => RevenueByCountry;

    /// <summary>Trade deficit [country]: imports less exports, before tariffs.</summary>
    public IReadOnlyList<double> Deficit => DeficitByCountry;

    internal double[] Theta { get; }

    /// <summary>Share of an exporter in the spending of an importer, tariff included [sector][exporter · countries + importer].</summary>
    internal double[][] Share { get; }

    /// <summary>Ad valorem rates [sector][exporter · countries + importer].</summary>
    internal double[][] Tariff { get; }

    /// <summary>Spending, tariff included [country · sectors + sector].</summary>
    internal double[] SpendingBySector { get; }

    internal double[] OutputBySector { get; }

    internal double[] FinalShare { get; }

    internal double[] ValueAddedShare { get; }

    /// <summary>Share of an input in the cost of a sector [country][input · sectors + sector].</summary>
    internal double[][] InputShare { get; }

    internal double[] ValueAddedByCountry { get; }

    internal double[] IncomeByCountry { get; }

    internal double[] RevenueByCountry { get; }

    internal double[] DeficitByCountry { get; }

    /// <summary>Builds a baseline; final demand is what spending leaves after inputs.</summary>
    /// <param name="tables">The data.</param>
    /// <exception cref="EquilibriumException">The data is not as <see cref="SectoralTables"/> says, or inputs exceed the spending on a sector; each fault by name.</exception>
    public static SectoralBaseline From(SectoralTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        tables.Check();
        var baseline = new SectoralBaseline(tables);
        baseline.CalibrateFinalDemand();
        return baseline;
    }

    /// <summary>Flow of an exporter to an importer, before tariffs.</summary>
    /// <param name="sector">Place of the sector.</param>
    /// <param name="exporter">Place of the exporter.</param>
    /// <param name="importer">Place of the importer.</param>
    public double Flow(int sector, int exporter, int importer)
    {
        var pair = (exporter * Countries.Count) + importer;
        return Share[sector][pair] * SpendingBySector[(importer * Sectors.Count) + sector] / (1 + Tariff[sector][pair]);
    }

    private void CalibrateFinalDemand()
    {
        var (sectors, faults) = (Sectors.Count, new List<string>());
        for (var c = 0; c < Countries.Count; c++)
        {
            var final = FinalShare.AsSpan(c * sectors, sectors);
            for (var k = 0; k < sectors; k++)
            {
                var inputs = 0.0;
                for (var s = 0; s < sectors; s++)
                {
                    inputs += InputShare[c][(k * sectors) + s] * OutputBySector[(c * sectors) + s];
                }

                var spending = SpendingBySector[(c * sectors) + k];
                final[k] = spending - inputs;
                if (final[k] < -Rounding * Math.Max(spending, inputs))
                {
                    faults.Add(FormattableString.Invariant(
                        $"{Countries[c]}, {Sectors[k]}: inputs of {inputs:G6} exceed all spending of {spending:G6}; correct the input shares or the flows."));
                }

                final[k] = Math.Max(0, final[k]);
                IncomeByCountry[c] += final[k];
            }

            if (IncomeByCountry[c] <= 0 && faults.Count == 0)
            {
                faults.Add($"{Countries[c]}: there is no final demand.");
            }

            for (var k = 0; k < sectors; k++)
            {
                final[k] /= IncomeByCountry[c];
            }
        }

        EquilibriumException.ThrowIfAny(faults);
    }
}
