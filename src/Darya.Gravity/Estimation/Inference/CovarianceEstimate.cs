namespace Darya.Gravity.Estimation.Inference;

/// <summary>A covariance matrix and how it was made.</summary>
/// <param name="Matrix">Covariance of the coefficients [regressor, regressor].</param>
/// <param name="Kind">In words: which rows may be correlated, how many clusters, which factor.</param>
/// <param name="Messages">What had to be repaired or warned of.</param>
internal sealed record CovarianceEstimate(double[,] Matrix, string Kind, IReadOnlyList<string> Messages);
