namespace Darya.Gravity.Equilibrium;

/// <summary>The matrix proportional to e^cost by rows and columns that has given sums of rows and columns.</summary>
/// <remarks>
/// <code>
/// X[i,j] = e^cost[i,j] · u[i] · v[j],    Σ_j X[i,j] = Y[i],    Σ_i X[i,j] = E[j]
/// </code>
/// Rows and columns are scaled in turn (Deming and Stephan 1940; Sinkhorn 1967). A matrix that is positive everywhere has exactly one answer.
/// </remarks>
internal static class MatrixBalance
{
    private const int Rounds = 20_000;

    /// <summary>Rows are this close, relatively, when columns are exact; balancing of well-connected countries gets there in some dozens of rounds.</summary>
    private const double Close = 1e-14;

    /// <summary>Rounding keeps large worlds from <see cref="Close"/>; what is accepted after the last round.</summary>
    private const double Accepted = 1e-12;

    internal static double[] Solve(double[,] logCosts, double[] output, double[] spending)
    {
        var n = output.Length;
        var flow = new double[n * n];
        var sum = new double[n];
        for (var i = 0; i < n; i++)
        {
            // Only ratios within a row matter, so its largest cost is taken out before the exponential.
            var largest = Enumerable.Range(0, n).Max(j => logCosts[i, j]);
            for (var j = 0; j < n; j++)
            {
                flow[(i * n) + j] = Math.Exp(logCosts[i, j] - largest);
            }
        }

        var gap = double.PositiveInfinity;
        for (var round = 0; round < Rounds && gap > Close; round++)
        {
            gap = 0;
            Array.Clear(sum);
            for (var i = 0; i < n; i++)
            {
                var row = flow.AsSpan(i * n, n);
                var total = 0.0;
                foreach (var x in row)
                {
                    total += x;
                }

                var factor = output[i] / total;
                gap = Math.Max(gap, Math.Abs(factor - 1));
                for (var j = 0; j < n; j++)
                {
                    row[j] *= factor;
                    sum[j] += row[j];
                }
            }

            for (var j = 0; j < n; j++)
            {
                sum[j] = spending[j] / sum[j];
            }

            for (var i = 0; i < n; i++)
            {
                var row = flow.AsSpan(i * n, n);
                for (var j = 0; j < n; j++)
                {
                    row[j] *= sum[j];
                }
            }
        }

        return gap <= Accepted ? flow : throw new EquilibriumException(FormattableString.Invariant(
            $"Balancing of the flows did not end: after {Rounds} rounds output is still off by {gap:E1}. Countries that hardly trade with the others are the usual cause."));
    }
}
