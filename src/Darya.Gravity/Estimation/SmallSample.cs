namespace Darya.Gravity.Estimation;

/// <summary>The factor a covariance matrix is multiplied by because the sample is finite. N rows, G clusters, K parameters.</summary>
public enum SmallSample
{
    /// <summary>G/(G−1), the smallest G of several ways; N/(N−1) where rows are not clustered. What ppml and ppmlhdfe of Stata do.</summary>
    Stata,

    /// <summary>The factor of <see cref="Stata"/> times (N−1)/(N−K); K counts regressors and the effects that are not nested in a cluster. What fixest of R does.</summary>
    Full,

    /// <summary>No factor.</summary>
    None,
}
