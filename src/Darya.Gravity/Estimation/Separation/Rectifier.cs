using System.Runtime.Intrinsics;
using Darya.Gravity.Estimation.Iteration;

namespace Darya.Gravity.Estimation.Separation;

/// <summary>Finds rows with a zero outcome whose fit would be zero, so that the estimate does not exist while they are there.</summary>
/// <remarks>
/// Such rows have a certificate: a combination z of regressors and effects with z = 0 where the outcome is positive and z ≥ 0 where it is zero.
/// A candidate u ≥ 0 is regressed on regressors and effects, rows with a positive outcome weighing so much that their fit is zero; negative fits
/// are set to zero and become the next candidate, until none is left: Correia, Guimarães and Zylkin (2019), arXiv 1903.01633, section 4.
/// The first candidate is how far each row fell in the last step, which is nearly a certificate where there is one.
/// </remarks>
internal sealed class Rectifier(SortedRows rows, EffectSweep sweep, double[] size)
{
    private const double WeightOfPositives = 1e6;
    private const double SweepTolerance = 1e-7;
    private const double LeastPivot = 1e-13;
    private const double Negligible = 1e-5; // fits this small count as zero; ten times what the weight leaves in rows with a positive outcome
    private const double Clear = 1e-3;      // rows with less stay; where they are separated too, a later search finds them
    private const int MostRounds = 1000;

    /// <summary>Rows of the table that are separated; none where no certificate was found.</summary>
    /// <param name="candidate">The first candidate by row; negative values and rows with a positive outcome count as zero.</param>
    internal List<int> Find(double[] candidate)
    {
        var weight = Array.ConvertAll(rows.Outcome, y => y > 0 ? WeightOfPositives : 1.0);
        var scale = 1 / Math.Max(Highest(candidate), double.Epsilon);
        for (var round = 0; round < MostRounds; round++)
        {
            if (!Rectify(candidate, round == 0 ? scale : 1))
            {
                return [];
            }

            sweep.Sweep(weight, SweepTolerance);
            var gram = sweep.Gram();
            candidate = sweep.Fit(Cholesky.Of(Newton.Regressors(gram), size, LeastPivot).Solve(Newton.Scores(gram)));
            if (IsCertificate(candidate))
            {
                return [.. Enumerable.Range(0, rows.Count).Where(i => rows.Outcome[i] == 0 && candidate[i] > Clear).Select(i => rows.Original[i])];
            }
        }

        return [];
    }

    /// <summary>Puts the rectified and scaled candidate in the place of the working residual; says whether anything is left of it.</summary>
    private bool Rectify(double[] candidate, double scale)
    {
        for (var i = 0; i < candidate.Length; i++)
        {
            rows.Columns[0][i] = rows.Columns[0][i].WithElement(0, rows.Outcome[i] > 0 ? 0 : scale * Math.Max(candidate[i], 0));
        }

        return scale * Highest(candidate) > Clear;
    }

    private double Highest(double[] candidate)
    {
        var highest = 0.0;
        for (var i = 0; i < candidate.Length; i++)
        {
            highest = rows.Outcome[i] > 0 ? highest : Math.Max(highest, candidate[i]);
        }

        return highest;
    }

    private bool IsCertificate(double[] fit)
    {
        var found = false;
        for (var i = 0; i < fit.Length; i++)
        {
            if (rows.Outcome[i] > 0 ? Math.Abs(fit[i]) > 10 * Negligible : fit[i] < -Negligible)
            {
                return false;
            }

            found |= rows.Outcome[i] == 0 && fit[i] > Clear;
        }

        return found;
    }
}
