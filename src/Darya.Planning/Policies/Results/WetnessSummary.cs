namespace Darya.Planning.Policies.Results;

/// <summary>The Markov chain of the basin's wetness that a policy was trained on.</summary>
/// <param name="Classes">Names of the classes, from dry to wet.</param>
/// <param name="Passage">Probability of the class of the next month [month 0-11][class][class of the next month].</param>
/// <param name="MeanInflowKm3">Mean inflow of a month over all catchments [month 0-11][class], km³.</param>
/// <param name="KeptVariancePercent">Share of the variance of a month's inflow that the outcomes keep [month 0-11].</param>
/// <param name="HasPersistence">Whether wetness lasts.</param>
/// <param name="GeneratedYears">Generated years behind it.</param>
public sealed record WetnessSummary(
    IReadOnlyList<string> Classes,
    IReadOnlyList<double[][]> Passage,
    IReadOnlyList<double[]> MeanInflowKm3,
    IReadOnlyList<double> KeptVariancePercent,
    bool HasPersistence,
    int GeneratedYears);
