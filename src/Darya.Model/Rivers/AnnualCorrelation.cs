namespace Darya.Model.Rivers;

/// <summary>Correlation of the flows of two catchments by hydrological year (from 1 October).</summary>
/// <param name="Catchment">Id of the one, before the other in ordinal order.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Correlation">From -1 to 1.</param>
/// <param name="Years">Years in which both are known; 0 when it was derived from correlations with other catchments or stated.</param>
public sealed record AnnualCorrelation(string Catchment, string Other, double Correlation, int Years);
