namespace Darya.Hydrology.Diagnostics;

/// <summary>One calendar month of a catchment: record against generated.</summary>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="MeanM3s">Mean, m³/s.</param>
/// <param name="SdM3s">Standard deviation, m³/s.</param>
/// <param name="Skew">Skew.</param>
/// <param name="LagOne">Correlation with the month before.</param>
public sealed record MonthDiagnostics(
    int Month, ComparedStatistic MeanM3s, ComparedStatistic SdM3s, ComparedStatistic Skew, ComparedStatistic LagOne);
