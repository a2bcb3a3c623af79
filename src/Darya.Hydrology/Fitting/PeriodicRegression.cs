namespace Darya.Hydrology.Fitting;

/// <summary>Coefficients of one calendar month: of the months before, latest first, of the weighted mean of the last twelve, and of the regional index.</summary>
/// <param name="Lags">Coefficients of the months before [lag]; as many as the order.</param>
/// <param name="Annual">Coefficient of the weighted mean of the last twelve months.</param>
/// <param name="Index">Coefficient of the mean of the regional index over the last <see cref="LagRows.IndexMonths"/> months; 0 where it plays no part.</param>
internal sealed record MonthCoefficients(IReadOnlyList<double> Lags, double Annual, double Index);

/// <summary>Periodic autoregression with an annual term, PAR(p)-A, and a term of the regional index: least squares month by month, the order by the Bayesian information criterion.</summary>
/// <remarks>
/// <code>
/// z[t] = Σ_{k=1..p} φ[m,k] z[t−k] + ψ[m] a[t−1] + θ[m] c[t−1] + e[t]
/// a[t−1] = Σ_{j=1..12} w[m(t−j)] z[t−j],   c[t−1]: mean of the regional index over the last three months
/// BIC = n ln(RSS/n) + k ln n,   k: constant, lags, and 1 for each of the other terms that is in
/// </code>
/// All orders of a month, with and without the other terms, are compared on the same years; θ is above 0 or left out: beside the months of the river itself
/// a negative one is a contrast that other rivers, which borrow it, do not bear. Periodic autoregression: Hipel and McLeod (1994), Time Series Modelling of Water
/// Resources and Environmental Systems, chapter 14; the annual term: Treistman et al. (2020), Energies 13(3):540. Criterion: Schwarz (1978).
/// </remarks>
internal static class PeriodicRegression
{
    /// <summary>Highest order that is tried.</summary>
    internal const int HighestOrder = 6;

    /// <summary>Years for each coefficient of the highest order tried.</summary>
    internal const int YearsPerCoefficient = 8;

    /// <summary>Of the last twelve months, this many must be known for their mean.</summary>
    private const int KnownMonths = 10;

    private static readonly Dictionary<int, double> None = [];
    private static readonly bool[] Without = [false];
    private static readonly bool[] WithAndWithout = [false, true];

    /// <summary>Fits every calendar month on its own.</summary>
    /// <param name="z">Standard numbers by month index (year × 12 + month − 1).</param>
    /// <param name="weights">Weights of the calendar months in the annual term [12].</param>
    /// <param name="index">The regional index by month index; empty without one.</param>
    internal static MonthCoefficients[] ByMonth(IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights, IReadOnlyDictionary<int, double> index)
    {
        var months = new MonthCoefficients[12];
        var choices = index.Count == 0 ? Without : WithAndWithout;
        for (var m = 0; m < 12; m++)
        {
            var own = z.Keys.Where(t => t % 12 == m).Order().ToList();
            var highest = Math.Clamp((own.Count / YearsPerCoefficient) - 1, 0, HighestOrder);
            var rows = own.Select(t => Row(z, weights, t, highest, index)).OfType<double[]>().ToList();
            months[m] = (
                from order in Enumerable.Range(0, highest + 1)
                from hasAnnual in WithAndWithout
                from hasIndex in choices
                select Fit(rows, order, highest, hasAnnual, hasIndex)).MinBy(fit => fit.Criterion).Coefficients;
        }

        return months;
    }

    /// <summary>One coefficient of order 1 and one annual coefficient for all months: for series too short to tell the months apart.</summary>
    internal static MonthCoefficients[] Pooled(IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights)
    {
        var rows = z.Keys.Order().Select(t => Row(z, weights, t, 1, None)).OfType<double[]>().ToList();
        return [.. Enumerable.Repeat(Fit(rows, 1, 1, hasAnnual: true, hasIndex: false).Coefficients, 12)];
    }

    /// <summary>The number, the months before it, the annual mean, the mean of the index; null when one of them is missing.</summary>
    private static double[]? Row(
        IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights, int t, int order, IReadOnlyDictionary<int, double> index)
    {
        var row = new double[order + 3];
        for (var k = 0; k <= order; k++)
        {
            if (!z.TryGetValue(t - k, out row[k]))
            {
                return null;
            }
        }

        var (sum, weight, known) = (0.0, 0.0, 0);
        for (var j = 1; j <= 12; j++)
        {
            if (z.TryGetValue(t - j, out var value))
            {
                sum += weights[(t - j) % 12] * value;
                weight += weights[(t - j) % 12];
                known++;
            }
        }

        row[order + 1] = weight > 0 ? sum / weight : 0;
        for (var k = 1; k <= LagRows.IndexMonths && index.Count > 0; k++)
        {
            if (!index.TryGetValue(t - k, out var value))
            {
                return null;
            }

            row[order + 2] += value / LagRows.IndexMonths;
        }

        return known >= KnownMonths ? row : null;
    }

    private static (double Criterion, MonthCoefficients Coefficients) Fit(
        List<double[]> rows, int order, int highest, bool hasAnnual, bool hasIndex)
    {
        // Columns: 1, the months before, the annual mean, the index; the constant takes up what the years with gaps leave.
        List<int> columns = [.. Enumerable.Range(0, order + 1)];
        if (hasAnnual)
        {
            columns.Add(highest + 1);
        }

        if (hasIndex)
        {
            columns.Add(highest + 2);
        }

        var size = columns.Count;
        var normal = new double[size, size];
        var right = new double[size];
        var total = 0.0;
        foreach (var row in rows)
        {
            total += row[0] * row[0];
            for (var i = 0; i < size; i++)
            {
                right[i] += Column(row, i) * row[0];
                for (var j = 0; j < size; j++)
                {
                    normal[i, j] += Column(row, i) * Column(row, j);
                }
            }
        }

        var solution = LeastSquares.Solve(normal, right);
        var residual = total;
        for (var i = 0; i < size; i++)
        {
            residual -= solution[i] * right[i];
        }

        var n = (double)rows.Count;
        var criterion = n == 0 ? order : (n * Math.Log(Math.Max(residual, 1e-12) / n)) + (size * Math.Log(n));
        return (
            hasIndex && solution[^1] <= 0 ? double.PositiveInfinity : criterion,
            new MonthCoefficients(solution[1..(order + 1)], hasAnnual ? solution[order + 1] : 0, hasIndex ? solution[^1] : 0));

        double Column(double[] row, int i) => i == 0 ? 1 : row[columns[i]];
    }
}
