namespace Darya.Planning.Problem;

/// <summary>Options of a program that is one month of a policy: what it begins with is a variable.</summary>
/// <param name="PlantingMonth">Calendar month in which the sown areas of the coming twelve months are decided.</param>
/// <param name="NormalShare">Share of the recorded area that is sown when water is normal [district]; the most that is sown.</param>
/// <param name="PoolsDistricts">Whether the districts of a state on a river move together; else each for itself.</param>
internal sealed record StageOptions(int PlantingMonth, IReadOnlyList<double> NormalShare, bool PoolsDistricts);
