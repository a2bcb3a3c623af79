namespace Darya.Agreements.Trials;

/// <summary>Inflows of one calendar year.</summary>
/// <param name="FlowsM3s">Mean flow of each month by id of the catchment [catchment][month 0-11], m³/s; every catchment of the region has its twelve.</param>
public sealed record TrialYearInflows(IReadOnlyDictionary<string, IReadOnlyList<double>> FlowsM3s);
