namespace Darya.Model.Rivers;

/// <summary>Fitted parameters of a monthly inflow model; what they mean stands in <c>docs/formulations/inflows.md</c>.</summary>
/// <param name="Catchments">One row a catchment, in the order of the region's catchments.</param>
/// <param name="NoiseCorrelations">Correlation of the noise of two catchments in a calendar month; pairs that are not named are uncorrelated.</param>
/// <param name="AnnualCorrelations">Correlation of the flows of two catchments by hydrological year.</param>
public sealed record InflowModel(
    IReadOnlyList<CatchmentInflowModel> Catchments,
    IReadOnlyList<NoiseCorrelation> NoiseCorrelations,
    IReadOnlyList<AnnualCorrelation> AnnualCorrelations);
