using Darya.Model.Rivers;

namespace Darya.Hydrology.Diagnostics;

/// <summary>One catchment: record against generated.</summary>
/// <param name="Catchment">Id.</param>
/// <param name="Kind">How it is modelled.</param>
/// <param name="Basis">What the model was fitted on.</param>
/// <param name="RecordYears">Whole years of the record; 0 when only statistics are known.</param>
/// <param name="Months">The calendar months, January first [12].</param>
/// <param name="AnnualMeanM3s">Mean of the years, m³/s.</param>
/// <param name="AnnualSdM3s">Standard deviation of the years, m³/s.</param>
/// <param name="AnnualLagOne">Correlation of a year with the year before.</param>
/// <param name="LowestTwo">Lowest mean of two years in a row.</param>
/// <param name="LowestThree">Lowest mean of three years in a row.</param>
/// <param name="DroughtYears">Most years in a row below the mean.</param>
/// <param name="DroughtMonths">Most months in a row below the mean of their calendar month.</param>
/// <param name="LowestMonthM3s">Lowest generated month, m³/s.</param>
public sealed record CatchmentDiagnostics(
    string Catchment,
    InflowModelKind Kind,
    InflowModelBasis Basis,
    int RecordYears,
    IReadOnlyList<MonthDiagnostics> Months,
    ComparedStatistic AnnualMeanM3s,
    ComparedStatistic AnnualSdM3s,
    ComparedStatistic AnnualLagOne,
    ComparedExtreme LowestTwo,
    ComparedExtreme LowestThree,
    ComparedExtreme DroughtYears,
    ComparedExtreme DroughtMonths,
    double LowestMonthM3s);
