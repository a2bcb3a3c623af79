namespace Darya.Gravity.Equilibrium;

/// <summary>Trade of a world of countries before a change, with what each country sells to itself.</summary>
public sealed class TradeBaseline
{
    private readonly Dictionary<string, int> _place;

    private TradeBaseline(IReadOnlyList<string> countries, double[] flow, double outputScale)
    {
        var n = countries.Count;
        (Countries, OutputScale) = (countries, outputScale);
        _place = Enumerable.Range(0, n).ToDictionary(i => countries[i], i => i, StringComparer.Ordinal);
        (OutputByCountry, SpendingByCountry, Share) = (new double[n], new double[n], flow);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                OutputByCountry[i] += flow[(i * n) + j];
                SpendingByCountry[j] += flow[(i * n) + j];
            }
        }

        World = OutputByCountry.Sum();
        for (var k = 0; k < flow.Length; k++)
        {
            Share[k] = flow[k] / SpendingByCountry[k % n];
        }
    }

    /// <summary>Names of the countries, in the order of all vectors and matrices.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>Number of countries.</summary>
    public int Count => Countries.Count;

    /// <summary>Output [country]: sales to all countries and at home, in the unit of the flows.</summary>
    public IReadOnlyList<double> Output => OutputByCountry;

    /// <summary>Spending [country]: purchases from all countries and at home, in the unit of the flows.</summary>
    public IReadOnlyList<double> Spending => SpendingByCountry;

    /// <summary>Factor by which given output was scaled so that world output equals world spending; 1 for a baseline of flows.</summary>
    public double OutputScale { get; }

    /// <summary>World output.</summary>
    public double World { get; }

    internal double[] OutputByCountry { get; }

    internal double[] SpendingByCountry { get; }

    /// <summary>Share of an exporter in the spending of an importer [exporter · countries + importer].</summary>
    internal double[] Share { get; }

    /// <summary>A baseline from observed flows.</summary>
    /// <param name="countries">Names, each once, at least two.</param>
    /// <param name="flows">Flows [exporter, importer], at least 0 and finite, above 0 on the diagonal; one unit, at prices of the exporter.</param>
    /// <exception cref="EquilibriumException">Names repeat, or flows are not as described.</exception>
    public static TradeBaseline FromFlows(IReadOnlyList<string> countries, double[,] flows)
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(flows);
        var faults = new List<string>();
        CheckNames(countries, faults);
        CheckSquare("Flows", flows, countries.Count, faults);
        EquilibriumException.ThrowIfAny(faults);
        var n = countries.Count;
        var flow = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                flow[(i * n) + j] = flows[i, j];
                if (!(flows[i, j] >= 0 && double.IsFinite(flows[i, j])))
                {
                    faults.Add(FormattableString.Invariant($"{countries[i]} to {countries[j]}: a flow must be at least 0 and finite; got {flows[i, j]}."));
                }
                else if (i == j && flows[i, j] <= 0)
                {
                    faults.Add($"{countries[i]}: sales at home must be above 0; take output less exports.");
                }
            }
        }

        EquilibriumException.ThrowIfAny(faults);
        return new TradeBaseline([.. countries], flow, 1);
    }

    /// <summary>
    /// A baseline from output, spending and estimated trade costs: the flows proportional to e^cost that add up to the given output and spending
    /// (Anderson and van Wincoop 2003), found by matrix balancing. Where world output differs from world spending, output is scaled to spending.
    /// </summary>
    /// <param name="countries">Names, each once, at least two.</param>
    /// <param name="output">Output [country], above 0, in the unit the flows shall have.</param>
    /// <param name="spending">Spending [country], above 0, same unit.</param>
    /// <param name="logCosts">Estimated log trade up to effects of exporter and importer [exporter, importer]: Σ coefficient × variable. Finite.</param>
    /// <exception cref="EquilibriumException">An argument is not as described, or balancing does not end.</exception>
    public static TradeBaseline FromCosts(IReadOnlyList<string> countries, IReadOnlyList<double> output, IReadOnlyList<double> spending, double[,] logCosts)
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(spending);
        ArgumentNullException.ThrowIfNull(logCosts);
        var faults = new List<string>();
        CheckNames(countries, faults);
        CheckSquare("Log costs", logCosts, countries.Count, faults);
        CheckPositive("output", countries, output, faults);
        CheckPositive("spending", countries, spending, faults);
        EquilibriumException.ThrowIfAny(faults);
        for (var i = 0; i < countries.Count; i++)
        {
            for (var j = 0; j < countries.Count; j++)
            {
                if (!double.IsFinite(logCosts[i, j]))
                {
                    faults.Add(FormattableString.Invariant($"{countries[i]} to {countries[j]}: a log cost must be finite; got {logCosts[i, j]}."));
                }
            }
        }

        EquilibriumException.ThrowIfAny(faults);
        var scale = spending.Sum() / output.Sum();
        var flow = MatrixBalance.Solve(logCosts, [.. output.Select(y => y * scale)], [.. spending]);
        return new TradeBaseline([.. countries], flow, scale);
    }

    /// <summary>Flow of an exporter to an importer.</summary>
    /// <param name="exporter">Place of the exporter in <see cref="Countries"/>.</param>
    /// <param name="importer">Place of the importer in <see cref="Countries"/>.</param>
    public double Flow(int exporter, int importer) => Share[(exporter * Count) + importer] * SpendingByCountry[importer];

    /// <summary>Place of a country in <see cref="Countries"/>.</summary>
    /// <param name="country">Its name.</param>
    /// <exception cref="EquilibriumException">No country has this name.</exception>
    public int Place(string country) => _place.TryGetValue(country, out var place) ? place : throw new EquilibriumException($"No country '{country}' in the baseline.");

    internal bool Knows(string country) => _place.ContainsKey(country);

    private static void CheckNames(IReadOnlyList<string> countries, List<string> faults)
    {
        if (countries.Count < 2)
        {
            faults.Add($"A baseline needs at least two countries; got {countries.Count}.");
        }

        foreach (var name in countries.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            faults.Add($"Country '{name}' is given more than once.");
        }
    }

    private static void CheckSquare(string what, double[,] matrix, int n, List<string> faults)
    {
        if (matrix.GetLength(0) != n || matrix.GetLength(1) != n)
        {
            faults.Add($"{what} must be {n} by {n}, as the countries; got {matrix.GetLength(0)} by {matrix.GetLength(1)}.");
        }
    }

    private static void CheckPositive(string what, IReadOnlyList<string> countries, IReadOnlyList<double> values, List<string> faults)
    {
        if (values.Count != countries.Count)
        {
            faults.Add($"{what} must have a number for each of the {countries.Count} countries; got {values.Count}.");
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (!(values[i] > 0 && double.IsFinite(values[i])))
            {
                faults.Add(FormattableString.Invariant($"{countries[i]}: {what} must be above 0 and finite; got {values[i]}."));
            }
        }
    }
}
