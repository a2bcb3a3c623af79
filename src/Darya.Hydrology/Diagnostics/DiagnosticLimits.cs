namespace Darya.Hydrology.Diagnostics;

/// <summary>How far generated inflows may be from the record.</summary>
public static class DiagnosticLimits
{
    /// <summary>Mean of a calendar month, share of the record.</summary>
    public const double MonthlyMean = 0.02;

    /// <summary>Standard deviation of a calendar month, share of the record.</summary>
    public const double MonthlySd = 0.10;

    /// <summary>Standard deviation of the years, share of the record.</summary>
    public const double AnnualSd = 0.10;

    /// <summary>Correlation of two catchments by year, difference.</summary>
    public const double AnnualCorrelation = 0.10;

    /// <summary>Share of generated stretches on each side of the band in which extremes of the record should lie: 90 % inside.</summary>
    public const double BandTail = 0.05;

    /// <summary>Generated years with which these limits are meant to be used: fewer scatter by themselves.</summary>
    public const int Years = 10_000;
}
