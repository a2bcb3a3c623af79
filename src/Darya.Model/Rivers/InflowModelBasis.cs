namespace Darya.Model.Rivers;

/// <summary>What a row of the inflow model was fitted on; says whether a backtest on the record meets years the model knows.</summary>
public enum InflowModelBasis
{
    /// <summary>A series, the years left out by the fit not among them.</summary>
    Series,

    /// <summary>Stated statistics; their note says of which years.</summary>
    Statistics,

    /// <summary>The recorded inflows of the region: the model knows these years.</summary>
    Record,
}
