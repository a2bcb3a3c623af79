namespace Darya.Hydrology.Diagnostics;

/// <summary>Correlation of two catchments by hydrological year.</summary>
/// <param name="Catchment">Id of the one.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Record">Of the record, or what was derived where no years are common.</param>
/// <param name="RecordYears">Years in which both are known; 0 when derived.</param>
/// <param name="Generated">Of the generated years.</param>
public sealed record CorrelationDiagnostics(string Catchment, string Other, double Record, int RecordYears, double Generated);
