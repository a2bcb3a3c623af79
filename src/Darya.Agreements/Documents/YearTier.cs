namespace Darya.Agreements.Documents;

/// <summary>One range of an index.</summary>
/// <param name="From">Index from which the tier holds, percent of norm; null for no lower end.</param>
/// <param name="Below">Index below which it holds; null for no upper end.</param>
/// <param name="Factor">What amounts are multiplied with.</param>
/// <param name="Figure">Where the factor comes from.</param>
public sealed record YearTier(double? From, double? Below, double Factor, Figure Figure);
