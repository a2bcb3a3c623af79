using Darya.Model;

namespace Darya.Planning.Policies.Results;

/// <summary>What a policy does in one month from given storages, and why.</summary>
/// <param name="Region">The region.</param>
/// <param name="Coalition">The states that decide together.</param>
/// <param name="Month">The month.</param>
/// <param name="Wetness">Class of the month: dry, normal or wet.</param>
/// <param name="InflowKm3">Inflow of the month over all catchments, km³.</param>
/// <param name="InflowPercentOfMean">The same in percent of the month's mean.</param>
/// <param name="Reservoirs">Reservoirs.</param>
/// <param name="Districts">Districts.</param>
/// <param name="States">Power of states.</param>
/// <param name="Reasons">Why, in order of money, English and Russian.</param>
/// <param name="Warnings">Warnings.</param>
public sealed record PolicyAdvice(
    Region Region,
    IReadOnlyList<string> Coalition,
    YearMonth Month,
    string Wetness,
    double InflowKm3,
    double InflowPercentOfMean,
    IReadOnlyList<ReservoirAdvice> Reservoirs,
    IReadOnlyList<DistrictAdvice> Districts,
    IReadOnlyList<StateAdvice> States,
    IReadOnlyList<LocalName> Reasons,
    IReadOnlyList<LocalName> Warnings);
