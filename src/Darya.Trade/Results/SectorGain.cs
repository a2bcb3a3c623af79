namespace Darya.Trade.Results;

/// <summary>Trade of an economy in one sector before and after, at central values.</summary>
/// <remarks>An approximation: the one-sector equilibrium moves all sectors of a pair alike, and each sector adds its own partial change relative to that of the pair.</remarks>
/// <param name="Economy">Id of the economy.</param>
/// <param name="Sector">Id of the sector.</param>
/// <param name="ExportsBeforeMusd">Exports before, million USD.</param>
/// <param name="ExportsAfterMusd">Exports after, million USD.</param>
/// <param name="ImportsBeforeMusd">Imports before, million USD.</param>
/// <param name="ImportsAfterMusd">Imports after, million USD.</param>
public sealed record SectorGain(
    string Economy, string Sector, double ExportsBeforeMusd, double ExportsAfterMusd, double ImportsBeforeMusd, double ImportsAfterMusd);
