namespace Darya.Hydrology;

/// <summary>A stated change of climate: flows times factors by catchment and month, and a trend from the first generated year on.</summary>
/// <param name="Factors">Factor on the flow [catchment id][calendar month, January first], at least 0; catchments that are not named stay as they are.</param>
/// <param name="TrendPerDecade">Change of the flow in ten years as a share of the flow, the same shape; grows linearly, and the flow never falls below zero by it.</param>
public sealed record ClimateScenario(
    IReadOnlyDictionary<string, IReadOnlyList<double>> Factors,
    IReadOnlyDictionary<string, IReadOnlyList<double>> TrendPerDecade)
{
    /// <summary>Factor on a flow.</summary>
    /// <param name="catchment">Id of the catchment.</param>
    /// <param name="calendarMonth">Calendar month, 1-12.</param>
    /// <param name="years">Years since the first generated month.</param>
    /// <returns>1 for a catchment that is not named; never negative.</returns>
    public double On(string catchment, int calendarMonth, double years)
    {
        var factor = Factors.TryGetValue(catchment, out var factors) ? factors[calendarMonth - 1] : 1;
        var trend = TrendPerDecade.TryGetValue(catchment, out var trends) ? trends[calendarMonth - 1] : 0;
        return Math.Max(0, factor * (1 + (trend * years / 10)));
    }
}
