using Darya.Hydrology.Laws;
using Darya.Hydrology.Statistics;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>Chooses the law of a month by its skew.</summary>
internal static class SourceLaws
{
    /// <summary>A lower bound stays at most at this share of the lowest recorded flow, so that lower flows than recorded can come.</summary>
    internal const double BoundShare = 0.8;

    /// <summary>
    /// A month more skewed than a lognormal gets a lower bound with which the skew is met; one less skewed than halfway between the lognormal and
    /// the cube-root law (about twice the variation) gets the cube-root law.
    /// </summary>
    internal static (InflowLaw Law, double BoundM3s) Choose(double meanM3s, double sdM3s, double skew, double lowestM3s)
    {
        var variation = sdM3s / meanM3s;
        var logarithmic = LogLaw.SkewOf(variation);
        if (skew < (logarithmic + (2 * variation)) / 2 && variation <= CubeRootLaw.LargestVariation)
        {
            return (InflowLaw.CubeRoot, 0);
        }

        return (InflowLaw.Log, skew > logarithmic ? Rounded.Six(Math.Min(BoundShare * Math.Max(0, lowestM3s), LogLaw.BoundFor(meanM3s, sdM3s, skew))) : 0);
    }

    /// <summary>Statistics and law of each month of a series.</summary>
    /// <param name="series">The series; every calendar month has two values or more.</param>
    /// <param name="ranked">Whether the recorded values themselves are the law.</param>
    internal static MonthInflowModel[] Of(MonthlySeries series, bool ranked)
    {
        var months = new MonthInflowModel[12];
        for (var m = 1; m <= 12; m++)
        {
            var values = series.Month(m);
            var (mean, sd, skew) = (Rounded.Six(Sample.Mean(values)), Rounded.Six(Sample.Sd(values)), Rounded.Six(Sample.Skew(values)));
            var (law, bound) = ranked ? (InflowLaw.Ranked, 0) : Choose(mean, sd, skew, values.Min());
            months[m - 1] = new MonthInflowModel
            {
                Month = m,
                MeanM3s = mean,
                SdM3s = sd,
                Skew = skew,
                LagOne = LagOne(series, m),
                Law = law,
                BoundM3s = bound,
                RankedM3s = ranked ? [.. values.Order()] : [],
            };
        }

        return months;
    }

    private static double LagOne(MonthlySeries series, int month)
    {
        var pairs = series.FlowsM3s.Where(f => f.Key.Month == month)
            .Select(f => (Now: f.Value, Index: f.Key.Index - 1, f.Key.Year))
            .Select(f => (f.Now, f.Year, Before: new Model.YearMonth(f.Index / 12, (f.Index % 12) + 1)))
            .Where(f => series.FlowsM3s.ContainsKey(f.Before)).OrderBy(f => f.Year).ToList();
        return Rounded.Six(Sample.Correlation([.. pairs.Select(p => p.Now)], [.. pairs.Select(p => series.FlowsM3s[p.Before])]));
    }
}
