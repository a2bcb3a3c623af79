namespace Darya.Planning.Policies.Results;

/// <summary>What to do with a reservoir in a month.</summary>
/// <param name="Reservoir">Id of its node.</param>
/// <param name="StorageBeforeHm3">Storage at the start.</param>
/// <param name="StorageAfterHm3">Storage at the end.</param>
/// <param name="InflowM3s">What reaches it.</param>
/// <param name="ReleaseM3s">What leaves it down its rivers and canals.</param>
/// <param name="GenerationGwh">Energy of the plants under it, exact head.</param>
/// <param name="WaterValueUsdPerM3">What one more m³ in it is worth at the end of the month.</param>
/// <param name="ValueOfReleaseUsdPerM3">What one more m³ released now would bring downstream and in turbines.</param>
/// <param name="ReleaseIfDryM3s">Release if the month were dry instead, the same storages.</param>
/// <param name="ReleaseIfWetM3s">Release if it were wet.</param>
public sealed record ReservoirAdvice(
    string Reservoir,
    double StorageBeforeHm3,
    double StorageAfterHm3,
    double InflowM3s,
    double ReleaseM3s,
    double GenerationGwh,
    double WaterValueUsdPerM3,
    double ValueOfReleaseUsdPerM3,
    double ReleaseIfDryM3s,
    double ReleaseIfWetM3s);
