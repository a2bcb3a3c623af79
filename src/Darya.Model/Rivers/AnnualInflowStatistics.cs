namespace Darya.Model.Rivers;

/// <summary>Statistics of the mean flow of hydrological years (from 1 October).</summary>
/// <param name="Years">Whole years, not all of them consecutive.</param>
/// <param name="MeanM3s">Mean, m³/s.</param>
/// <param name="SdM3s">Standard deviation, m³/s.</param>
/// <param name="LagOne">Correlation of a year with the year before, or null with fewer than ten pairs.</param>
/// <param name="LowestTwoM3s">Lowest mean of two years in a row, m³/s, or null when no two whole years follow each other.</param>
/// <param name="LowestThreeM3s">Lowest mean of three years in a row, m³/s, or null.</param>
/// <param name="DroughtYears">Most years in a row below the mean.</param>
/// <param name="DroughtMonths">Most months in a row below the mean of their calendar month, or null for a series of yearly totals.</param>
public sealed record AnnualInflowStatistics(
    int Years,
    double MeanM3s,
    double SdM3s,
    double? LagOne,
    double? LowestTwoM3s,
    double? LowestThreeM3s,
    int DroughtYears,
    int? DroughtMonths);
