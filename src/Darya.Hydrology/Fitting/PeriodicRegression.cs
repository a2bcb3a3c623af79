namespace Darya.Hydrology.Fitting;

/// <summary>Coefficients of one calendar month: of the months before, latest first, and of the weighted mean of the last twelve.</summary>
/// <param name="Lags">Coefficients of the months before [lag]; as many as the order.</param>
/// <param name="Annual">Coefficient of the weighted mean of the last twelve months.</param>
internal sealed record MonthCoefficients(IReadOnlyList<double> Lags, double Annual);

/// <summary>Periodic autoregression with an annual term, PAR(p)-A: least squares month by month, the order by the Bayesian information criterion.</summary>
/// <remarks>
/// <code>
/// z[t] = Σ_{k=1..p} φ[m,k] z[t−k] + ψ[m] a[t−1] + e[t],   a[t−1] = Σ_{j=1..12} w[m(t−j)] z[t−j]
/// BIC = n ln(RSS/n) + k ln n,   k: constant, lags, and 1 when the annual term is in
/// </code>
/// All orders of a month, with and without the annual term, are compared on the same years. Periodic autoregression: Hipel and McLeod (1994), Time Series Modelling of Water
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

    /// <summary>Fits every calendar month on its own.</summary>
    /// <param name="z">Standard numbers by month index (year × 12 + month − 1).</param>
    /// <param name="weights">Weights of the calendar months in the annual term [12].</param>
    internal static MonthCoefficients[] ByMonth(IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights)
    {
        var months = new MonthCoefficients[12];
        for (var m = 0; m < 12; m++)
        {
            var own = z.Keys.Where(t => t % 12 == m).Order().ToList();
            var highest = Math.Clamp((own.Count / YearsPerCoefficient) - 1, 0, HighestOrder);
            var rows = own.Select(t => Row(z, weights, t, highest)).OfType<double[]>().ToList();
            months[m] = Enumerable.Range(0, highest + 1)
                .SelectMany(order => new[] { Fit(rows, order, highest, hasAnnual: false), Fit(rows, order, highest, hasAnnual: true) })
                .MinBy(fit => fit.Criterion).Coefficients;
        }

        return months;
    }

    /// <summary>One coefficient of order 1 and one annual coefficient for all months: for series too short to tell the months apart.</summary>
    internal static MonthCoefficients[] Pooled(IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights)
    {
        var rows = z.Keys.Order().Select(t => Row(z, weights, t, 1)).OfType<double[]>().ToList();
        return [.. Enumerable.Repeat(Fit(rows, 1, 1, hasAnnual: true).Coefficients, 12)];
    }

    /// <summary>The number, the months before it, the annual mean; null when one of them is missing.</summary>
    private static double[]? Row(IReadOnlyDictionary<int, double> z, IReadOnlyList<double> weights, int t, int order)
    {
        var row = new double[order + 2];
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
        return known >= KnownMonths ? row : null;
    }

    private static (double Criterion, MonthCoefficients Coefficients) Fit(List<double[]> rows, int order, int highest, bool hasAnnual)
    {
        // Columns: 1, the months before, the annual mean; the constant takes up what the years with gaps leave.
        var size = order + (hasAnnual ? 2 : 1);
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
        return (criterion, new MonthCoefficients(solution[1..(order + 1)], hasAnnual ? solution[order + 1] : 0));

        double Column(double[] row, int i) => i == 0 ? 1 : i <= order ? row[i] : row[highest + 1];
    }
}
