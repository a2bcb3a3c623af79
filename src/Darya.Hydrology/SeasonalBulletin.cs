using Darya.Model;

namespace Darya.Hydrology;

/// <summary>A forecast of the flow of some catchments together over some months, as hydrometeorological services issue it before the season.</summary>
/// <param name="Target">What it is about, for messages: a catchment or a river.</param>
/// <param name="Catchments">Ids of the catchments whose flows are summed.</param>
/// <param name="First">First month.</param>
/// <param name="Last">Last month.</param>
/// <param name="PercentOfNorm">Expected volume, percent of the model's mean volume of these months.</param>
/// <param name="StandardErrorPercent">Standard error of the forecast, percent of the same norm; above 0.</param>
public sealed record SeasonalBulletin(
    string Target, IReadOnlyList<string> Catchments, YearMonth First, YearMonth Last, double PercentOfNorm, double StandardErrorPercent);
