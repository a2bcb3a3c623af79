namespace Darya.Model.Rivers;

/// <summary>Correlation of the noise of two catchments in a calendar month.</summary>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="Catchment">Id of the one, before the other in ordinal order.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Correlation">From -1 to 1.</param>
public sealed record NoiseCorrelation(int Month, string Catchment, string Other, double Correlation);
