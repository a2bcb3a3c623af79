using Darya.Model;

namespace Darya.Planning;

/// <summary>The seasonal split of a release.</summary>
public static class SeasonShare
{
    /// <summary>Mean over the years of October-March release over that of April-September and the following October-March, percent.</summary>
    /// <param name="horizon">The periods.</param>
    /// <param name="hm3">Release in a period, hm³.</param>
    /// <returns>Null when the horizon holds no whole April-March year with release.</returns>
    public static double? WinterPercent(Horizon horizon, Func<int, double> hm3)
    {
        var shares = ByYear(horizon, hm3).Select(y => y.WinterPercent).ToArray();
        return shares.Length > 0 ? shares.Average() : null;
    }

    /// <summary>The share of each whole April-March year, named after its April.</summary>
    public static IReadOnlyList<(int Year, double VegetationHm3, double WinterHm3, double WinterPercent)> ByYear(Horizon horizon, Func<int, double> hm3)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        ArgumentNullException.ThrowIfNull(hm3);
        var years = new List<(int, double, double, double)>();
        foreach (var year in horizon.Periods.GroupBy(p => p.Month >= 4 ? p.Year : p.Year - 1))
        {
            var vegetation = year.Where(p => p.Season == Season.Vegetation).ToArray();
            var winter = year.Where(p => p.Season == Season.Winter).ToArray();
            if (vegetation.Sum(p => p.Days) < 183 || winter.Sum(p => p.Days) < 182)
            {
                continue;
            }

            var (summer, cold) = (vegetation.Sum(p => hm3(p.Ordinal)), winter.Sum(p => hm3(p.Ordinal)));
            if (summer + cold > 0)
            {
                years.Add((year.Key, summer, cold, 100 * cold / (summer + cold)));
            }
        }

        return years;
    }
}
