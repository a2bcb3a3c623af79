namespace Darya.Gravity.Estimation.Iteration;

/// <summary>How an iteration ended.</summary>
internal enum NewtonEnd
{
    /// <summary>The optimum is reached, and the last step proves that it exists.</summary>
    Found,

    /// <summary>Regressors are collinear with the effects or with regressors before them.</summary>
    Collinear,

    /// <summary>The deviance settled while rows with a zero outcome keep falling, or a regressor lost its variation: the estimate may not exist.</summary>
    Suspect,

    /// <summary>The limit of iterations was reached.</summary>
    Limit,
}
