using Darya.Model;

namespace Darya.Reporting.Page;

/// <summary>A release split into the vegetation season (April to September) and the winter that follows it (October to March).</summary>
/// <param name="Years">Years whose April to next March lies wholly inside the horizon.</param>
/// <param name="VegetationHm3">April to September [year]; null where a value is missing.</param>
/// <param name="WinterHm3">October to March [year].</param>
internal sealed record SeasonalRelease(IReadOnlyList<int> Years, double?[] VegetationHm3, double?[] WinterHm3)
{
    /// <summary>Mean over the years of winter over winter and vegetation season; null without a whole year.</summary>
    internal double? WinterShare
    {
        get
        {
            var shares = Years.Select((_, i) => WinterHm3[i] / (WinterHm3[i] + VegetationHm3[i])).OfType<double>().Where(double.IsFinite).ToArray();
            return shares.Length == 0 ? null : shares.Average();
        }
    }

    /// <summary>Splits a series of volumes.</summary>
    /// <param name="horizon">The periods.</param>
    /// <param name="volumeHm3">Volume of each period, hm³ [period]; null where it is not known.</param>
    internal static SeasonalRelease Of(Horizon horizon, IReadOnlyList<double?> volumeHm3)
    {
        var first = horizon.From.Month <= 4 ? horizon.From.Year : horizon.From.Year + 1;
        var last = horizon.To.Month >= 3 ? horizon.To.Year - 1 : horizon.To.Year - 2;
        var years = Enumerable.Range(first, Math.Max(0, last - first + 1)).ToArray();
        double? Sum(int year, Season season)
        {
            double total = 0;
            foreach (var t in horizon.Periods.Where(t => t.Season == season && YearFromApril(t) == year))
            {
                if (volumeHm3[t.Ordinal] is not { } volume)
                {
                    return null;
                }

                total += volume;
            }

            return total;
        }

        return new SeasonalRelease(years, [.. years.Select(y => Sum(y, Season.Vegetation))], [.. years.Select(y => Sum(y, Season.Winter))]);
    }

    private static int YearFromApril(Period period) => period.Month >= 4 ? period.Year : period.Year - 1;
}
