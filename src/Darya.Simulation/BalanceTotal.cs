namespace Darya.Simulation;

/// <summary>Where the water of a river went over the horizon, hm³.</summary>
/// <param name="River">Basin.</param>
/// <param name="InflowHm3">Catchments.</param>
/// <param name="IntakeHm3">Taken for irrigation, gross.</param>
/// <param name="ReturnHm3">Returned by districts.</param>
/// <param name="EvaporationHm3">From reservoirs.</param>
/// <param name="ReachLossHm3">Lost along reaches, unmeasured losses included.</param>
/// <param name="SinkHm3">Arrived in seas and depressions.</param>
/// <param name="StorageChangeHm3">Storage at the end less at the start.</param>
/// <param name="ResidualHm3">What does not close.</param>
public sealed record BalanceTotal(
    string River,
    double InflowHm3,
    double IntakeHm3,
    double ReturnHm3,
    double EvaporationHm3,
    double ReachLossHm3,
    double SinkHm3,
    double StorageChangeHm3,
    double ResidualHm3);
