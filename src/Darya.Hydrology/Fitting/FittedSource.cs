using Darya.Hydrology.Laws;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>A source while it is fitted: a catchment with noise of its own.</summary>
internal sealed class FittedSource
{
    internal required CatchmentInflowModel Plan { get; init; }

    /// <summary>Mean, standard deviation, skew, correlation with the month before and law of each month, January first.</summary>
    internal required MonthInflowModel[] Months { get; set; }

    /// <summary>Laws of the months, January first.</summary>
    internal required FlowLaw[] Laws { get; set; }

    /// <summary>Standard numbers of the series by month index; empty where months are not measured.</summary>
    internal required IReadOnlyDictionary<int, double> Z { get; init; }

    /// <summary>Flows of whole hydrological years by the year in which they end, m³/s.</summary>
    internal required IReadOnlyDictionary<int, double> Years { get; init; }

    internal required AnnualInflowStatistics? Annual { get; init; }

    internal required InflowModelBasis Basis { get; init; }

    internal required (int First, int Last)? Span { get; init; }

    /// <summary>Weights of the months in the annual term, January first.</summary>
    internal double[] Weights { get; set; } = [];

    /// <summary>Spread over mean of the months of a yearly series, to be scaled; empty otherwise [month].</summary>
    internal double[] Pattern { get; set; } = [];

    internal MonthCoefficients[] Coefficients { get; set; } = [];

    /// <summary>Standard deviation of the noise of each month, January first.</summary>
    internal double[] Noise { get; set; } = [];

    /// <summary>Coefficients over the last twelve months [month][lag − 1] with amounts added to the annual coefficients.</summary>
    /// <param name="addition">The amounts [month].</param>
    internal double[][] Rows(double[] addition) => LagRows.Of(
        [.. Coefficients.Select(c => c.Lags)], [.. Coefficients.Select((c, m) => c.Annual + addition[m])], Weights);
}
