namespace Darya.Gravity.Estimation;

/// <summary>How the mean of the outcome depends on the linear index.</summary>
public enum ModelFamily
{
    /// <summary>The mean is the exponential of the index; Poisson pseudo-maximum likelihood.</summary>
    Poisson,

    /// <summary>The mean is the index; least squares.</summary>
    Linear,
}
