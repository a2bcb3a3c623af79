namespace Darya.Model.Rivers;

/// <summary>Statistics of a calendar month over a long series.</summary>
/// <param name="Catchment">Id of the catchment.</param>
/// <param name="Month">Calendar month.</param>
/// <param name="MeanM3s">Mean, m³/s.</param>
/// <param name="VariationCoefficient">Standard deviation over mean.</param>
/// <param name="LagOneCorrelation">Correlation with the month before, or null.</param>
/// <param name="Years">Years of the series.</param>
public sealed record InflowStatistic(string Catchment, int Month, double MeanM3s, double VariationCoefficient, double? LagOneCorrelation, int Years);
