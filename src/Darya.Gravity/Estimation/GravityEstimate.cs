namespace Darya.Gravity.Estimation;

/// <summary>An estimated gravity equation.</summary>
public sealed record GravityEstimate
{
    /// <summary>The equation.</summary>
    public required GravityModel Model { get; init; }

    /// <summary>Coefficients of the regressors that could be estimated, in the order of the model.</summary>
    public required IReadOnlyList<Coefficient> Coefficients { get; init; }

    /// <summary>The bias of a three-way model, which has been subtracted from <see cref="Coefficients"/>; null where no correction was asked for.</summary>
    /// <remarks>Fits and effects are those of the estimates before the correction.</remarks>
    public BiasEstimate? Bias { get; init; }

    /// <summary>Covariance of <see cref="Coefficients"/> [coefficient, coefficient].</summary>
    public required double[,] Covariance { get; init; }

    /// <summary>How the covariance was made: which rows may be correlated, how many clusters, which small-sample factor.</summary>
    public required string CovarianceKind { get; init; }

    /// <summary>Number of rows used.</summary>
    public required int Observations { get; init; }

    /// <summary>Rows dropped, by reason; reasons without a row are absent.</summary>
    public required IReadOnlyList<DroppedRows> Dropped { get; init; }

    /// <summary>Regressors left out because effects and the regressors before them determine them.</summary>
    public required IReadOnlyList<string> Collinear { get; init; }

    /// <summary>2 Σ w (y log(y/μ) − y + μ) of a Poisson model, Σ w (y − μ)² of a linear one.</summary>
    public required double Deviance { get; init; }

    /// <summary>Log-likelihood, Poisson or normal.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>One less the ratio of the log-likelihood to that of a constant (McFadden 1974); of a linear model the share of variance explained.</summary>
    public required double PseudoR2 { get; init; }

    /// <summary>Steps taken.</summary>
    public required int Iterations { get; init; }

    /// <summary>Passes over the rows that swept out effects.</summary>
    public required int Passes { get; init; }

    /// <summary>Places of the rows used in the table, from 0, ascending.</summary>
    public required IReadOnlyList<int> Rows { get; init; }

    /// <summary>Fitted mean of each of <see cref="Rows"/>.</summary>
    public required IReadOnlyList<double> Fitted { get; init; }

    /// <summary>Values of the effects, in the order of the model; a model without effects has a constant instead.</summary>
    public required IReadOnlyList<EffectValues> Effects { get; init; }

    /// <summary>What a reader of the numbers should know: few clusters, a repaired covariance.</summary>
    public required IReadOnlyList<string> Messages { get; init; }
}
