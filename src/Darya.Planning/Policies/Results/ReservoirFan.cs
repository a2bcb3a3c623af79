namespace Darya.Planning.Policies.Results;

/// <summary>What a reservoir holds, releases and is worth over simulated paths.</summary>
/// <param name="Reservoir">Id of its node.</param>
/// <param name="DeadHm3">Dead storage.</param>
/// <param name="FullHm3">Full storage.</param>
/// <param name="StorageHm3">Storage at the end of each month of the path [month of the path].</param>
/// <param name="RecordedHm3">Recorded storage where the path runs through recorded months, NaN elsewhere [month of the path].</param>
/// <param name="ReleaseHm3">Release by calendar month, all reaches that leave it [month 0-11].</param>
/// <param name="RecordedReleaseHm3">Mean recorded release by calendar month, NaN without a record [month 0-11].</param>
/// <param name="WaterValueUsdPerM3">What one more m³ in it is worth at the end of a calendar month [month 0-11]; empty where no policy values it: under rules, and for reservoirs of others.</param>
public sealed record ReservoirFan(
    string Reservoir,
    double DeadHm3,
    double FullHm3,
    IReadOnlyList<Spread> StorageHm3,
    IReadOnlyList<double> RecordedHm3,
    IReadOnlyList<Spread> ReleaseHm3,
    IReadOnlyList<double> RecordedReleaseHm3,
    IReadOnlyList<Spread> WaterValueUsdPerM3);
