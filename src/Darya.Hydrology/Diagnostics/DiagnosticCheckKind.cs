namespace Darya.Hydrology.Diagnostics;

/// <summary>What a check looks at.</summary>
public enum DiagnosticCheckKind
{
    /// <summary>Mean of each calendar month, share of the record.</summary>
    MonthlyMean,

    /// <summary>Standard deviation of each calendar month, share of the record.</summary>
    MonthlySd,

    /// <summary>Standard deviation of the years, share of the record.</summary>
    AnnualSd,

    /// <summary>Correlation of two catchments by year, difference.</summary>
    AnnualCorrelation,

    /// <summary>Lowest mean of two years in a row inside the 90 % band of the generated; 0 inside, else the distance as share of the record.</summary>
    LowestTwo,

    /// <summary>The same of three years.</summary>
    LowestThree,

    /// <summary>No negative flow of a natural catchment; the lowest generated month, m³/s.</summary>
    LowestMonth,
}
