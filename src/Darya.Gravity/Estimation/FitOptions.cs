namespace Darya.Gravity.Estimation;

/// <summary>Settings of <see cref="GravityFit"/>.</summary>
public sealed record FitOptions
{
    /// <summary>Ways of clustering; several groups are combined by inclusion and exclusion, a dyadic one stands alone. None: robust to heteroskedasticity only.</summary>
    public IReadOnlyList<Clustering> Clusters { get; init; } = [];

    /// <summary>The small-sample factor of the covariance matrix.</summary>
    public SmallSample SmallSample { get; init; } = SmallSample.Stata;

    /// <summary>Greatest last step, as a distance in standard errors, in (0, 0.1]; steps shrink faster than linearly, so the error left is far smaller.</summary>
    public double Tolerance { get; init; } = 1e-4;

    /// <summary>Most steps, at least 1. Reaching it is an error.</summary>
    public int MaxIterations { get; init; } = 200;

    /// <summary>Threads, at least 1. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether the estimates of a Poisson model with exporter-year, importer-year and pair effects are corrected for their incidental-parameter bias.</summary>
    public bool BiasCorrection { get; init; }
}
