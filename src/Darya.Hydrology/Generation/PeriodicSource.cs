using Darya.Hydrology.Laws;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Generation;

/// <summary>A catchment with noise of its own, ready to run.</summary>
internal sealed class PeriodicSource
{
    internal PeriodicSource(CatchmentInflowModel row)
    {
        Catchment = row.Catchment;
        Laws = [.. row.Months.Select(FlowLaw.Of)];
        Rows = LagRows.Of(
            [.. row.Months.Select(m => m.Coefficients)], [.. row.Months.Select(m => m.AnnualCoefficient)], [.. row.Months.Select(m => m.Weight)]);
        IndexRows = [.. row.Months.Select(m => LagRows.OfIndex(m.IndexCoefficient))];
        IndexWeight = row.IndexWeight;
        Noise = [.. row.Months.Select(m => m.Noise)];
    }

    internal string Catchment { get; }

    /// <summary>Laws by calendar month, January first.</summary>
    internal FlowLaw[] Laws { get; }

    /// <summary>Coefficients over the last twelve months [month][lag − 1].</summary>
    internal double[][] Rows { get; }

    /// <summary>Coefficients over the last twelve months of the regional index [month][lag − 1].</summary>
    internal double[][] IndexRows { get; }

    /// <summary>Weight in the regional index.</summary>
    internal double IndexWeight { get; }

    /// <summary>Standard deviation of the noise [month].</summary>
    internal double[] Noise { get; }
}
