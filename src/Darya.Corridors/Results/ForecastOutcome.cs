namespace Darya.Corridors.Results;

/// <summary>How well figures that were no inputs are foretold.</summary>
/// <param name="FirstYear">First year of the fit.</param>
/// <param name="LastYear">Last year of the fit.</param>
/// <param name="Year">Year held back.</param>
/// <param name="MarginPercent">Margin, %.</param>
/// <param name="Within">Figures of the year held back within the margin.</param>
/// <param name="Rules">Rules tried.</param>
/// <param name="Forecasts">Figures, those of the year held back first.</param>
public sealed record ForecastOutcome(
    int FirstYear,
    int LastYear,
    int Year,
    double MarginPercent,
    int Within,
    IReadOnlyList<ForecastRule> Rules,
    IReadOnlyList<IndicatorForecast> Forecasts);
