namespace Darya.Corridors.Assignment;

/// <summary>How trips spread over routes, and how exactly loads must give themselves back.</summary>
/// <param name="Dispersion">θ of each class [class], > 0, per unit of generalised time: a route dearer by 1/θ is taken e times less.</param>
public sealed record LogitOptions(IReadOnlyList<double> Dispersion)
{
    /// <summary>Residual Σ|y − x| / Σx to reach, ≥ 0; y is the loading at the times of x.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Most loadings, ≥ 1.</summary>
    public int MaxIterations { get; init; } = 2000;
}
