namespace Darya.Trade.Matrix;

/// <summary>Rows and columns of a matrix scaled in turn until they add up to given totals (RAS).</summary>
/// <remarks>
/// <code>
/// x[i,j] = r[i] · a[i,j] · s[j],    Σ_j x[i,j] = row[i],    Σ_i x[i,j] = column[j]
/// </code>
/// Stone and Brown (1962), A Computable Model of Economic Growth; Deming and Stephan (1940), Annals of Mathematical Statistics 11: 427-444. Cells of 0 stay 0.
/// </remarks>
internal static class MatrixAgeing
{
    private const int MostRounds = 20_000;

    /// <summary>Largest relative miss of a row total when columns are exact.</summary>
    private const double Close = 1e-12;

    /// <summary>Ages a matrix in place.</summary>
    /// <param name="cells">Cells [row, column], at least 0.</param>
    /// <param name="rows">Totals of rows, at least 0.</param>
    /// <param name="columns">Totals of columns, at least 0, same sum.</param>
    /// <param name="names">Names of rows and columns, for the message.</param>
    /// <returns>The largest relative miss, and the rounds.</returns>
    /// <exception cref="TradeException">The totals cannot be met by these cells; the worst are named.</exception>
    internal static (double Residual, int Rounds) Balance(double[,] cells, double[] rows, double[] columns, IReadOnlyList<string> names)
    {
        var n = rows.Length;
        var residual = double.PositiveInfinity;
        for (var round = 1; round <= MostRounds; round++)
        {
            ScaleRows(cells, rows);
            ScaleColumns(cells, columns);
            residual = Enumerable.Range(0, n).Max(i => Miss(RowSum(cells, i), rows[i]));
            if (residual <= Close)
            {
                return (residual, round);
            }
        }

        var faults = new List<string>
        {
            FormattableString.Invariant($"The trade matrix cannot be balanced: after {MostRounds} rounds a total is still off by {100 * residual:G3} %."),
        };
        faults.AddRange(Enumerable.Range(0, n).Where(i => Miss(RowSum(cells, i), rows[i]) > Close).OrderByDescending(i => Miss(RowSum(cells, i), rows[i])).Take(3).Select(i =>
            FormattableString.Invariant($"{names[i]}: exports that no report fixes should be {rows[i]:F1} million USD; the cells give {RowSum(cells, i):F1}.")));
        throw new TradeException(faults);
    }

    private static double Miss(double sum, double total) => total > 0 ? Math.Abs((sum / total) - 1) : sum;

    private static double RowSum(double[,] cells, int i)
    {
        var sum = 0.0;
        for (var j = 0; j < cells.GetLength(1); j++)
        {
            sum += cells[i, j];
        }

        return sum;
    }

    private static void ScaleRows(double[,] cells, double[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = RowSum(cells, i);
            for (var j = 0; j < rows.Length && sum > 0; j++)
            {
                cells[i, j] *= rows[i] / sum;
            }
        }
    }

    private static void ScaleColumns(double[,] cells, double[] columns)
    {
        for (var j = 0; j < columns.Length; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < columns.Length; i++)
            {
                sum += cells[i, j];
            }

            for (var i = 0; i < columns.Length && sum > 0; i++)
            {
                cells[i, j] *= columns[j] / sum;
            }
        }
    }
}
