namespace Darya.Hydrology.Diagnostics;

/// <summary>A statistic of the record and of the generated years.</summary>
/// <param name="Record">Of the record, or null when it is not known.</param>
/// <param name="Generated">Of the generated years.</param>
public readonly record struct ComparedStatistic(double? Record, double Generated)
{
    /// <summary>Generated over record less 1, or null when the record is not known or zero.</summary>
    public double? RelativeError => Record is { } record && record != 0 ? (Generated / record) - 1 : null;
}
