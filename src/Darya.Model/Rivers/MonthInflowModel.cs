namespace Darya.Model.Rivers;

/// <summary>A calendar month of the inflow model of a catchment.</summary>
public sealed record MonthInflowModel
{
    /// <summary>Calendar month, 1-12.</summary>
    public required int Month { get; init; }

    /// <summary>Mean of the record, m³/s; the model has the same.</summary>
    public required double MeanM3s { get; init; }

    /// <summary>Standard deviation of the record, m³/s.</summary>
    public required double SdM3s { get; init; }

    /// <summary>Skew of the record, or null when it is not known.</summary>
    public double? Skew { get; init; }

    /// <summary>Correlation with the month before in the record, or null when it is not known.</summary>
    public double? LagOne { get; init; }

    /// <summary>Law of the month.</summary>
    public required InflowLaw Law { get; init; }

    /// <summary>Lower bound of a <see cref="InflowLaw.Log"/>, m³/s; 0 otherwise.</summary>
    public double BoundM3s { get; init; }

    /// <summary>Ratio to the flow of the other catchment for a <see cref="InflowLaw.Share"/>; 0 otherwise.</summary>
    public double Ratio { get; init; }

    /// <summary>Coefficients of the months before, latest first [lag]; as many as the order.</summary>
    public IReadOnlyList<double> Coefficients { get; init; } = [];

    /// <summary>Coefficient of the weighted mean of the last twelve months.</summary>
    public double AnnualCoefficient { get; init; }

    /// <summary>Coefficient of the mean of the regional index over the last three months; 0 where it plays no part.</summary>
    public double IndexCoefficient { get; init; }

    /// <summary>Weight of this month in the mean of the last twelve months; the twelve sum to 1.</summary>
    public double Weight { get; init; }

    /// <summary>Standard deviation of the noise, in standard deviations of the month.</summary>
    public double Noise { get; init; }

    /// <summary>Recorded values of a <see cref="InflowLaw.Ranked"/>, rising, m³/s; empty otherwise.</summary>
    public IReadOnlyList<double> RankedM3s { get; init; } = [];
}
