using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Equilibrium;

/// <summary>What is drawn: coefficients of an estimate with their covariance, and the trade elasticity.</summary>
/// <param name="Coefficients">Estimates b [term].</param>
/// <param name="Covariance">Their covariance V [term, term], symmetric, no negative eigenvalue.</param>
/// <param name="Changes">Change of each term's variable [term][exporter, importer]; a draw's partial change is Σ b · change.</param>
/// <param name="Theta">What is known of the trade elasticity; that of the options is not used.</param>
public sealed record DrawPlan(
    IReadOnlyList<double> Coefficients, double[,] Covariance, IReadOnlyList<double[,]> Changes, ElasticityDraw Theta)
{
    /// <summary>Relative size below 0 that an eigenvalue may have from rounding.</summary>
    private const double Rounding = 1e-10;

    /// <summary>Number of draws, at least 2.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Seed of the draws.</summary>
    public int Seed { get; init; }

    /// <summary>Threads, at least 1. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    internal void Check(TradeBaseline baseline, List<string> faults)
    {
        var (k, n) = (Coefficients.Count, baseline.Count);
        if (k == 0 || !Coefficients.All(double.IsFinite))
        {
            faults.Add("Coefficients must be at least one, each finite.");
        }

        if (Covariance.GetLength(0) != k || Covariance.GetLength(1) != k)
        {
            faults.Add($"The covariance must be {k} by {k}, as the coefficients; got {Covariance.GetLength(0)} by {Covariance.GetLength(1)}.");
        }

        if (Changes.Count != k || Changes.Any(change => change.GetLength(0) != n || change.GetLength(1) != n))
        {
            faults.Add($"There must be a change of {n} by {n} countries for each of the {k} coefficients.");
        }

        if (Theta.Fault is { } fault)
        {
            faults.Add(fault);
        }

        if (Draws < 2)
        {
            faults.Add(FormattableString.Invariant($"Draws must be at least 2; got {Draws}."));
        }

        if (Threads < 1)
        {
            faults.Add(FormattableString.Invariant($"Threads must be at least 1; got {Threads}."));
        }
    }

    /// <summary>A matrix R with R·Rᵀ = V, of V's eigenvectors [term, direction].</summary>
    /// <exception cref="EquilibriumException">The covariance is not symmetric or has a negative eigenvalue.</exception>
    internal double[,] Root()
    {
        var covariance = Matrix<double>.Build.DenseOfArray(Covariance);
        var largest = covariance.Enumerate().Max(Math.Abs);
        if (!double.IsFinite(largest) || (covariance - covariance.Transpose()).Enumerate().Max(Math.Abs) > Rounding * largest)
        {
            throw new EquilibriumException("The covariance must be finite and symmetric.");
        }

        if (largest <= 0)
        {
            return new double[Coefficients.Count, Coefficients.Count];
        }

        var eigen = covariance.Evd(Symmetricity.Symmetric);
        var values = eigen.EigenValues.Select(value => value.Real).ToArray();
        if (values.Min() < -Rounding * largest)
        {
            throw new EquilibriumException(FormattableString.Invariant($"The covariance has a negative eigenvalue, {values.Min():G4}: it is not that of any draw."));
        }

        var root = eigen.EigenVectors.ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                root[i, j] *= Math.Sqrt(Math.Max(0, values[j]));
            }
        }

        return root;
    }
}
