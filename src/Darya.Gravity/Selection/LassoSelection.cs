using Darya.Gravity.Estimation;

namespace Darya.Gravity.Selection;

/// <summary>Which of many terms stand out of the noise.</summary>
/// <param name="Terms">Every term that could be judged, in the order of the model.</param>
/// <param name="Determined">Terms that have no variation beside the effects, which were left out.</param>
/// <param name="Unsettled">
/// Terms that came and went in turn, because the penalties from an equation with them leave them out and those without them take them in; the greater penalties
/// then decided. None where the selection settled.
/// </param>
/// <param name="Quantile">c Φ⁻¹(1 − γ/2k): how many standard errors of its score a term must exceed.</param>
/// <param name="Gamma">The γ used.</param>
/// <param name="Observations">Rows used.</param>
/// <param name="Rounds">Rounds of penalties and selections.</param>
/// <param name="Refit">The equation with the selected terms, without penalty; null when none is selected.</param>
public sealed record LassoSelection(
    IReadOnlyList<LassoTerm> Terms,
    IReadOnlyList<string> Determined,
    IReadOnlyList<string> Unsettled,
    double Quantile,
    double Gamma,
    int Observations,
    int Rounds,
    GravityEstimate? Refit)
{
    /// <summary>Names of the selected terms, in the order of the model.</summary>
    public IReadOnlyList<string> Selected => [.. Terms.Where(term => term.IsSelected).Select(term => term.Name)];
}
